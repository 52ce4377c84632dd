const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function load(name: string, ms: number) {
  await sleep(ms);
  return `${name} ready`;
}

const wanted = [
  { name: 'profile', ms: 1000 },
  { name: 'posts', ms: 3000 },
  { name: 'alerts', ms: 2000 },
];

for (const { name, ms } of wanted) {
  console.log(await load(name, ms));
}
