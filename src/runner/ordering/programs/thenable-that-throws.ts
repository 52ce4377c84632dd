const bad = { then(): void { throw new Error('no then'); } };
async function a(): Promise<void> {
  try {
    await (bad as unknown as Promise<void>);
  } catch (error) {
    console.log('caught', (error as Error).message);
  }
}
a();
Promise.resolve().then(() => console.log(1)).then(() => console.log(2));
