const immediate = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const log: string[] = [];
const loop = async (name: string): Promise<void> => {
  for (let i = 0; i < 3; i++) {
    log.push(name + i);
    await immediate();
  }
};
await Promise.all([loop('a'), loop('b')]);
const handle = setImmediate(() => log.push('cleared'));
clearImmediate(handle);
clearImmediate(undefined);
await new Promise((resolve) => setTimeout(resolve, 20));
console.log(log);
