const tries: (() => unknown)[] = [
  () => (undefined as never as { x: number }).x,
  () => (null as never as { f(): void }).f(),
  () => ({} as { f(): void }).f(),
  () => (1 as never as () => void)(),
  () => new (({}) as never as new () => object)(),
  () => [...(5 as never as number[])],
  () => BigInt(1.5),
  () => JSON.parse('{bad'),
  () => new Array(-1),
  () => 'x'.repeat(-1),
  () => (1).toFixed(101),
  () => Symbol() + '',
  () => 1n + (1 as never as bigint),
  () => decodeURIComponent('%'),
  () => Object.defineProperty(Object.freeze({}), 'a', { value: 1 }),
];
for (const attempt of tries) {
  try {
    attempt();
  } catch (error) {
    console.log((error as Error).name);
  }
}
