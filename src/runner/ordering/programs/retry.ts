const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let attempts = 0;
const flaky = async (): Promise<string> => {
  attempts += 1;
  await sleep(15);
  if (attempts < 3) throw new Error(`attempt ${attempts}`);
  return 'worked';
};
async function retry<T>(f: () => Promise<T>, times: number): Promise<T> {
  for (let i = 1; ; i++) {
    try {
      return await f();
    } catch (error) {
      console.log((error as Error).message);
      if (i === times) throw error;
    }
  }
}
console.log(await retry(flaky, 5));
