const fallback = async (name: string): Promise<string> => {
  console.log('default for', name);
  return name;
};
const { a = await fallback('a'), b = await fallback('b') } = { a: 'given' } as { a?: string; b?: string };
console.log(a, b);
const [x = await fallback('x'), , ...rest] = [undefined, 1, 2, 3];
console.log(x, rest);
const { deep: { c = await fallback('c') } = await Promise.resolve({ c: undefined }) } = {} as {
  deep?: { c?: string };
};
console.log(c);
let p: string | undefined, q: string | undefined;
({ p = await fallback('p'), [await fallback('q')]: q } = { q: 'computed' } as Record<string, string>);
console.log(p, q);
