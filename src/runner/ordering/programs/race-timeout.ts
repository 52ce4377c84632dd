const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const timeout = (ms: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(`timeout ${ms}`)), ms));
try {
  await Promise.race([sleep(50), timeout(20)]);
} catch (error) {
  console.log((error as Error).message);
}
console.log('after');
