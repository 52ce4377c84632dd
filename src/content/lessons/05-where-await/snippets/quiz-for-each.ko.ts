const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

const jobs = [
  { name: 'A', ms: 3000 },
  { name: 'B', ms: 1000 },
];
jobs.forEach(async ({ name, ms }) => {
  await sleep(ms);
  console.log(`${name} 완료`);
});
console.log('forEach 다음');
await sleep(2000);
console.log('메인 끝');
