const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} 도착`;
}

const wanted = [
  { name: '프로필', ms: 1000 },
  { name: '글', ms: 3000 },
  { name: '알림', ms: 2000 },
];

for (const { name, ms } of wanted) {
  console.log(await load(name, ms));
}
