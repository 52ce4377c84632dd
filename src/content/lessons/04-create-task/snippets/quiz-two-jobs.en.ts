const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function job(name: string) {
  console.log(`${name} start`);
  await sleep(1000);
  console.log(`${name} done`);
}

const a = job('A');
const b = job('B');
console.log('main logic');
await a;
await b;
