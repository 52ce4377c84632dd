const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const fail = async (ms: number): Promise<never> => {
  await sleep(ms);
  throw new Error(`failed after ${ms}`);
};
const slow = async (): Promise<void> => {
  await sleep(45);
  console.log('slow still finished');
};
try {
  await Promise.all([slow(), fail(15), fail(30)]);
} catch (error) {
  console.log((error as Error).message);
}
