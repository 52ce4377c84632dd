const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function upload(name: string, ms: number) {
  await sleep(ms);
  console.log(`${name} 업로드`);
}

const files = [
  { name: '사진', ms: 2000 },
  { name: '영상', ms: 3000 },
  { name: '메모', ms: 1000 },
];
await Promise.all(
  files.map(async ({ name, ms }) => {
    await upload(name, ms);
  }),
);
console.log('모두 업로드함');
