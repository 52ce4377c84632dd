async function task(name: string) {
  console.log(`${name} start`);
  let sum = 0;
  for (let i = 1; i <= 1000; i++) sum += i;
  console.log(`${name} done: ${sum}`);
}

await Promise.all([task('A'), task('B')]);
