const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

(async () => {
  console.log('iife');
  await sleep(15);
  console.log('iife end');
})();
const on: Record<string, Array<(v: number) => unknown>> = {};
const listen = (name: string, f: (v: number) => unknown): void => void (on[name] ??= []).push(f);
const emit = (name: string, v: number): void => on[name]?.forEach((f) => f(v));
listen('data', async (v) => {
  await null;
  console.log('async listener', v);
});
listen('data', (v) => console.log('sync listener', v));
emit('data', 1);
void sleep(5).then(() => console.log('slept'));
console.log('end');
