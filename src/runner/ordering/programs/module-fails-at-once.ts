async function others(): Promise<void> {
  for (let i = 0; i < 12; i++) {
    console.log('tick', i);
    await null;
  }
}
others();
setTimeout(() => console.log('never'), 10);
throw new Error('the module');
