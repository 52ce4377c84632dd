const bad = {
  get then(): never {
    throw new Error('getter');
  },
};
try {
  await bad;
} catch (error) {
  console.log('await', (error as Error).message);
}
Promise.resolve(bad).catch((error: Error) => console.log('resolve', error.message));
new Promise((resolve) => resolve(bad)).catch((error: Error) => console.log('executor', error.message));
(async () => bad)().catch((error: Error) => console.log('return', error.message));
await Promise.all([bad]).catch((error: Error) => console.log('all', error.message));
