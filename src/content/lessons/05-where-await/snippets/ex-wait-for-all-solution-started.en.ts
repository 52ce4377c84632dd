const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function upload(name: string, ms: number) {
  await sleep(ms);
  console.log(`${name} uploaded`);
}

const files = [
  { name: 'photo', ms: 2000 },
  { name: 'video', ms: 3000 },
  { name: 'note', ms: 1000 },
];
const jobs: Promise<void>[] = [];
for (const { name, ms } of files) jobs.push(upload(name, ms));
for (const job of jobs) await job;
console.log('all uploaded');
