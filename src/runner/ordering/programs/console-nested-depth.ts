const deep = { a: { b: { c: { d: { e: 1 } } } } };
console.log(deep);
console.log([[[[[1]]]]]);
console.log({ list: [{ x: { y: { z: 1 } } }] });
console.log(new Map([[{ k: { l: { m: 1 } } }, new Map([['inner', new Map([['x', {}]])]])]]));
console.dir(deep, { depth: null });
console.dir(deep, { depth: 0 });
console.log(JSON.stringify(deep));
