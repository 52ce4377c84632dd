async function main(): Promise<void> {
  try {
    for await (const v of [Promise.resolve(1), Promise.reject(new Error('two')), 3]) console.log(v);
  } catch (error) {
    console.log('caught', (error as Error).message);
  }
}
await main();
