const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function isAllowed(age: number) {
  await sleep(1000);
  return age >= 19;
}

if (isAllowed(12)) {
  console.log('come in');
} else {
  console.log('not allowed');
}
