const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function* g(): AsyncGenerator<number> {
  try {
    for (let i = 0; ; i++) yield i;
  } finally {
    console.log('closing');
    await sleep(20);
    console.log('closed');
  }
}
for await (const n of g()) {
  console.log(n);
  if (n === 1) break;
}
console.log('after break');
try {
  for await (const n of g()) throw new Error(`in the body ${n}`);
} catch (error) {
  console.log((error as Error).message);
}
async function first(): Promise<number> {
  for await (const n of g()) return n;
  return -1;
}
console.log(await first());
