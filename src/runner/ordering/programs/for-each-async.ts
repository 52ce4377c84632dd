const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

[30, 15].forEach(async (ms) => {
  console.log('start', ms);
  await sleep(ms);
  console.log('end', ms);
});
console.log('forEach does not wait');
