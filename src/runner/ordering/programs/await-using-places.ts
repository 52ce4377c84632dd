const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const open = (name: string) => ({
  name,
  async [Symbol.asyncDispose]() {
    await sleep(20);
    console.log('closed', name);
  },
});
const sync = (name: string) => ({ [Symbol.dispose]: () => console.log('sync', name) });
async function places(flag: boolean): Promise<void> {
  if (flag) {
    await using a = open('a'), b = open('b');
    console.log('in', a.name, b.name);
  } else {
    await using c = open('c')
    console.log('in', c.name)
  }
  for (const n of [1, 2, 3]) {
    await using turn = open(`turn ${n}`);
    if (n === 2) continue;
    console.log('turn', n);
    if (n === 3) break;
  }
  for (await using each of [open('one'), open('two')]) console.log('each', each.name);
  block: {
    await using left = sync('left');
    if (flag) break block;
  }
  console.log('over');
}
await places(true);
await places(false);
try {
  await using first = sync('first');
  await using second = open('second');
  throw new Error('oh');
} catch (error) {
  console.log((error as Error).message);
} finally {
  await using third = open('third');
  console.log('finally');
}
await using last = open('last');
console.log('end of module');
