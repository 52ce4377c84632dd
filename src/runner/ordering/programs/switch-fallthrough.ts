async function look(n: number): Promise<string[]> {
  const seen: string[] = [];
  switch (await Promise.resolve(n)) {
    case await Promise.resolve(1):
      seen.push('one');
    case 2: {
      const two = await Promise.resolve('two');
      seen.push(two);
      break;
    }
    default:
      seen.push('default');
    case 3:
      seen.push('three');
  }
  return seen;
}
for (const n of [1, 2, 3, 4]) console.log(n, await look(n));
