const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function save(name: string) {
  await sleep(500);
  if (name === 'draft') throw new Error(`${name}: the disk is full`);
  console.log(`${name}: saved`);
}

// No await, no catch: the error has nowhere to go.
save('photo');
save('draft');
console.log('everything looks fine');

await sleep(2000);
console.log('this line is never reached');
