const next = async (): Promise<number> => 5;
async function f(a = 1, { b = 2, c: [d] = [3] } = {}, ...rest: number[]): Promise<string> {
  await null;
  return [a, b, d, ...rest].join();
}
console.log(await f(), await f(await next(), { b: 1, c: [9] }, 7, 8));
async function broken(a = ((): number => { throw new Error('default'); })()): Promise<number> {
  return a;
}
await broken().catch((e: Error) => console.log(e.message));
