const f = async (n: number): Promise<number> => {
  console.log('f', n);
  return n;
};
console.log((await f(1)) + (await f(2)) * (await f(3)));
const o = { a: await f(4), [await f(5)]: 'key', ...(await Promise.resolve({ z: 1 })) };
console.log(o);
console.log(`${await f(6)}-${await f(7)}`);
console.log([await f(8), ...(await Promise.resolve([9]))]);
console.log((await f(0)) ? 'yes' : 'no', (await f(0)) || (await f(10)), (await f(0)) ?? 'nullish');
const x = { v: 1 };
x.v += await f(11);
console.log(x.v);
console.log(await (await f(12)), typeof (await f(13)), -(await f(14)));
