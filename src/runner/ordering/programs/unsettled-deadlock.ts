const lock = Promise.withResolvers<void>();
setTimeout(() => console.log('the last timer'), 20);
async function waiter(): Promise<void> {
  console.log('waits');
  await lock.promise;
  console.log('never');
}
await waiter();
