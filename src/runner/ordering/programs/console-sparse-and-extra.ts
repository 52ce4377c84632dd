console.log([, 'a', , , 'b', ,]);
console.log(new Array(3), new Array(1), [undefined, , null]);
console.log(Object.assign([1, 2], { extra: 'x', '-1': 'negative' }));
const sparse: number[] = [];
sparse[5] = 1;
console.log(sparse, sparse.length);
console.log([[], [[]], {}, [{}], { a: {} , b: [] }]);
console.log([null, undefined, true, [null], { u: undefined }]);
