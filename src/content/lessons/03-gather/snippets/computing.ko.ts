async function task(name: string) {
  console.log(`${name} 시작`);
  let sum = 0;
  for (let i = 1; i <= 1000; i++) sum += i;
  console.log(`${name} 완료: ${sum}`);
}

await Promise.all([task('A'), task('B')]);
