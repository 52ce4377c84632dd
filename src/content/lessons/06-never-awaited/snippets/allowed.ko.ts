const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function isAllowed(age: number) {
  await sleep(1000);
  return age >= 19;
}

if (isAllowed(12)) {
  console.log('들어오세요');
} else {
  console.log('들어올 수 없어요');
}
