console.log(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`key${i}`, i])));
console.log({ a: 1, b: 'two', c: [3], d: { e: 4 }, f: null, g: undefined, h: true });
console.log({ aaaaaaaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbbbbbbb: 2, cccccccccccccccccccc: 3, dddddddddd: 4 });
console.log({ user: { name: 'Ann', tags: ['a', 'b'], address: { city: 'Seoul', zip: '04524' } }, ok: true });
console.log([{ a: 1, b: 2 }, { a: 3, b: 4 }], [[1, 2, [3, 4]], { x: [{ y: 1 }] }]);
console.log({ long: Array.from({ length: 20 }, (_, i) => i), short: [1] });
