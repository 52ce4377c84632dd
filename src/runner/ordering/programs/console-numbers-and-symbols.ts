console.log(0, -0, 1e21, 1e-7, NaN, -Infinity, 0.1 + 0.2, 123456789.123);
console.log([0, -0, 1n, -5n, 10n ** 20n]);
console.log({ n: -0, big: 1n, nan: NaN });
console.log(Symbol('desc'), Symbol(), Symbol.iterator, Symbol.for('shared'));
console.log({ [Symbol('key')]: 1, [Symbol()]: 2, [Symbol.toStringTag]: 'T' });
console.log([Symbol('in list')], new Number(-0), new String('boxed'), new Boolean(false), Object(1n), Object(Symbol('b')));
console.log(`${10n}`, String(Symbol('s')), (-0).toString());
