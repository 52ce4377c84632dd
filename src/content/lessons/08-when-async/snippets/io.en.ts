const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms); // stands for an API, a file, a database
  console.log(`${name} here`);
}

await Promise.all([
  load('API reply', 1500),
  load('file', 500),
  load('database rows', 1000),
]);
console.log('all here');
