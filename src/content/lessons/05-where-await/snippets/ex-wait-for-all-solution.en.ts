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
await Promise.all(
  files.map(async ({ name, ms }) => {
    await upload(name, ms);
  }),
);
console.log('all uploaded');
