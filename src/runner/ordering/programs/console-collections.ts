console.log(new Map(), new Set());
console.log(new Map<unknown, unknown>([['a', 1], [{ k: 1 }, [2]], [null, undefined]]));
console.log(new Set(['a', 1, { b: 2 }, [3], new Set([4])]));
console.log(new WeakMap(), new WeakSet());
const map = new Map([['x', 1], ['y', 2]]);
console.log([1, 2][Symbol.iterator](), 'ab'[Symbol.iterator]());
console.log(Object.assign(new Map([['k', 'v']]), { extra: true }));
console.log(new Map(Array.from({ length: 30 }, (_, i) => [i, `value ${i}`])));
console.log(new Set(Array.from({ length: 120 }, (_, i) => i)));
