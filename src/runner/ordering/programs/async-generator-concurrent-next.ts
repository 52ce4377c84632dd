const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function* slow(): AsyncGenerator<number> {
  for (let i = 1; i <= 3; i++) {
    await sleep(30);
    console.log('made', i);
    yield i;
  }
}
const it = slow();
const all = await Promise.all([it.next(), it.next(), it.return(undefined), it.next()]);
console.log(all);
