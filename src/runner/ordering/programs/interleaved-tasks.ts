async function count(name: string): Promise<void> {
  for (let i = 1; i <= 3; i++) {
    console.log(name, i);
    await null;
  }
}
await Promise.all([count('A'), count('B'), count('C')]);
