const late = (n: number, ms: number): Promise<number> =>
  new Promise((resolve) => setTimeout(() => (console.log('timer', n), resolve(n)), ms));
async function* g(): AsyncGenerator<number> {
  yield 1;
  yield late(2, 20);
}
console.log(await Array.fromAsync(g()));
console.log(await Array.fromAsync([late(3, 40), late(4, 20)], (n) => n * 2));
console.log(await Array.fromAsync({ length: 2, 0: Promise.resolve('x'), 1: 'y' }));
