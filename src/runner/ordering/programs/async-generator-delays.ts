const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function* ticks(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    await sleep(15);
    yield i;
  }
}
for await (const i of ticks(3)) console.log(i);
