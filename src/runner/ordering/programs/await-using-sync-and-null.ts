const log: string[] = [];
const sync = { [Symbol.dispose]: () => void log.push('sync disposed') };
async function f(): Promise<void> {
  await using a = sync;
  await using b = null;
  log.push('body');
}
const ticks = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) {
    await null;
    log.push(`tick ${i}`);
  }
};
await Promise.all([f().then(() => log.push('f done')), ticks()]);
console.log(log);
