const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
outer: for (let i = 0; i < 3; i++) {
  inner: for (const j of [0, 1, 2]) {
    await sleep(5);
    if (j === 1 && i === 0) continue outer;
    if (j === 2) break inner;
    if (i === 2) break outer;
    console.log(i, j);
  }
  console.log('end of', i);
}
block: {
  console.log('in block');
  if (await Promise.resolve(true)) break block;
  console.log('never');
}
do {
  console.log('once');
} while (await Promise.resolve(false));
