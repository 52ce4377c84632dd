const f = (n: number): number => {
  if (n < 0) throw new Error('negative');
  return n;
};
Promise.resolve(1).then(f).then((v) => console.log(v));
Promise.resolve(-1).then(f).catch((e: Error) => console.log(e.message));
new Promise<number>((r) => r(f(2))).then((v) => console.log(v));
new Promise<number>((r) => r(f(-2))).catch((e: Error) => console.log('executor', e.message));
