const getUser = async (): Promise<{ name: string; hi(): string }> => ({ name: 'Ann', hi: () => 'hi' });
const wrong = getUser as unknown as () => { name: string; hi(): string };
const list = getUser as unknown as () => number[];
for (const f of [
  () => wrong().name.toUpperCase(),
  () => wrong().hi(),
  () => [...list()],
  () => { const [a] = list(); return a; },
  () => { for (const x of list()) return x; return 0; },
  async () => { const [a] = (await Promise.resolve(5)) as unknown as number[]; return a; },
  async () => { const { a } = (await Promise.resolve(null)) as unknown as { a: number }; return a; },
  async () => ((await Promise.resolve(5)) as unknown as () => void)(),
]) {
  try {
    console.log(await f());
  } catch (error) {
    console.log((error as Error).message);
  }
}
