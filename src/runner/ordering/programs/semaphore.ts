const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let active = 0;
const waiting: Array<() => void> = [];
async function limited(name: string): Promise<void> {
  if (active >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
  active += 1;
  console.log(name, 'in', active);
  await sleep(20);
  active -= 1;
  console.log(name, 'out');
  waiting.shift()?.();
}
await Promise.all(['a', 'b', 'c', 'd'].map(limited));
