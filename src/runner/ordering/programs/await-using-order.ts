const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const connection = (name: string) => ({
  async [Symbol.asyncDispose]() {
    console.log('closing', name);
    await sleep(20);
    console.log('closed', name);
  },
});
async function query(name: string): Promise<string> {
  await using outer = connection(`${name} outer`);
  await using inner = connection(`${name} inner`);
  await sleep(10);
  console.log('query', name);
  return `rows of ${name}`;
}
console.log(await query('one'));
const other = query('two');
await sleep(15);
console.log('meanwhile');
console.log(await other);
