async function kind(n: number): Promise<string> {
  switch (await Promise.resolve(n)) {
    case await Promise.resolve(1):
      return 'one';
    case 2: {
      await null;
      return 'two';
    }
    default:
      return 'many';
  }
}
for (const n of [1, 2, 3]) console.log(await kind(n));
