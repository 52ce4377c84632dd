let shared = 'before';
const read = async (ms: number): Promise<string> => {
  const early = shared;
  await new Promise((resolve) => setTimeout(resolve, ms));
  return `${early} / ${shared}`;
};
const first = read(10);
const second = read(50);
setTimeout(() => (shared = 'after'), 30);
console.log(await first);
console.log(await second);
const counter = (() => {
  let n = 0;
  return { inc: async () => ++n, get: () => n };
})();
await Promise.all([counter.inc(), counter.inc(), counter.inc()]);
console.log(counter.get());
