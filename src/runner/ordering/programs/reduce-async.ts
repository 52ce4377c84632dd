const total = await [1, 2, 3].reduce(async (sum, n) => {
  console.log('called', n);
  const before = await sum;
  console.log('adding', n);
  return before + n;
}, Promise.resolve(0));
console.log(total);
