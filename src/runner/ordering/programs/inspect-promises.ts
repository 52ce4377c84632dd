const f = async (n: number): Promise<number> => n;
const fail = async (): Promise<never> => {
  throw 'reason';
};
const wait = async (): Promise<void> => {
  await null;
};
const p = f(1);
const w = wait();
const r = fail();
console.log(p, w, r);
r.catch(() => {});
console.log(Promise.resolve({ a: 1 }), [Promise.resolve('x')], new Promise(() => {}));
await w;
console.log(w, { nested: { deep: p } });
const t = p.then((v) => v + 1);
console.log(t);
await t;
console.log(t);
console.log(new Promise((resolve) => resolve('now')));
