const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

for (const ms of [30, 15]) {
  await sleep(ms);
  console.log(ms);
}
let n = 0;
while (n < 2) {
  await null;
  n += 1;
}
do {
  await null;
  n -= 1;
} while (n > 0);
for (let i = await Promise.resolve(0); i < (await Promise.resolve(2)); i++) console.log('i', i);
