const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function save(name: string, ms: number) {
  await sleep(ms);
  console.log(`${name} 저장`);
}

const files = [
  { name: 'A', ms: 2000 },
  { name: 'B', ms: 1000 },
];
for (const { name, ms } of files) {
  await save(name, ms);
}
console.log('모두 끝');
