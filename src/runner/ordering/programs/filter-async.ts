const kept = [1, 2, 3].filter(async (n) => n > 2);
console.log(kept);
const flags = await Promise.all([1, 2, 3].map(async (n) => n > 2));
console.log([1, 2, 3].filter((_, i) => flags[i]));
