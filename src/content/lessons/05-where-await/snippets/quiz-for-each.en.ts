const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

const jobs = [
  { name: 'A', ms: 3000 },
  { name: 'B', ms: 1000 },
];
jobs.forEach(async ({ name, ms }) => {
  await sleep(ms);
  console.log(`${name} done`);
});
console.log('after forEach');
await sleep(2000);
console.log('main end');
