console.table([{ a: 1, b: 'x' }, { a: 2, c: true }]);
console.table([['p', 1], ['q', 2]]);
console.table([1, 'two', null]);
console.table({ first: { n: 1 }, second: { n: 2 } });
console.table('not a table');
console.table([]);
console.table(new Map([['k', 1]]));
console.table(new Set(['s']));
