console.log(Array.from({ length: 7 }, (_, i) => i));
console.log(Array.from({ length: 30 }, (_, i) => i * 37));
console.log(Array.from({ length: 101 }, (_, i) => i));
console.log(Array.from({ length: 12 }, (_, i) => 'word'.repeat((i % 3) + 1)));
console.log(Array.from({ length: 4 }, (_, i) => ({ id: i, name: `item number ${i}`, done: i % 2 === 0 })));
console.log([1.5, 22.25, 333.125, 4, 55, 666, 7777]);
console.log(Array.from({ length: 8 }, (_, i) => [i, i * i]));
console.log(Array.from({ length: 10 }, (_, i) => (i % 2 ? `s${i}` : i)));
