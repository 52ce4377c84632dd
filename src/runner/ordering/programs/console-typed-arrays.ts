console.log(new Uint8Array([1, 2, 255]), new Int16Array(0), new Float64Array([1.5, -0, NaN]));
console.log(new BigInt64Array([1n, -1n]), new Uint8ClampedArray(2), new Float32Array([0.1]));
console.log(new ArrayBuffer(4), new DataView(new ArrayBuffer(2)));
console.log(new Uint8Array(150));
console.log({ bytes: new Uint16Array([1]) });
console.log(new Uint8Array([1, 2, 3]).buffer);
