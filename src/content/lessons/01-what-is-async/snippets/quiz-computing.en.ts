function compute(ms: number) {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

async function job(name: string) {
  console.log(`${name} start`);
  compute(1000); // computes for 1 second without a break
  console.log(`${name} done`);
}

await job('A');
await job('B');
await job('C');
