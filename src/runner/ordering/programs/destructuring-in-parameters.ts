const trace = <T>(label: string, value: T): T => (console.log(label), value);
async function f({ a = trace('a', 1), b = trace('b', a + 1) } = {}, [c = trace('c', b)] = [], ...rest: number[]) {
  await null;
  return [a, b, c, rest];
}
console.log(await f());
console.log(await f({ a: 5 } as never, [6] as never, 7, 8));
const g = async ({ length }: string, n = length * 2): Promise<number> => n;
console.log(await g('four'));
const h = async (x = (() => { throw new Error('in a default'); })()): Promise<unknown> => x;
const rejected = h();
console.log('rejects, does not throw');
await rejected.catch((error: Error) => console.log(error.message));
