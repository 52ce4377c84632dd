const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const slow = async (): Promise<never> => {
  await sleep(40);
  throw new Error('slow');
};
const fast = async (): Promise<never> => {
  await sleep(15);
  throw new Error('fast');
};
const a = slow();
const b = fast();
try {
  await a;
  await b;
} catch (error) {
  console.log('never: b rejects unheard while a is awaited', error);
}
