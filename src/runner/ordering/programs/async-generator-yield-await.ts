const rejected = (): Promise<never> => Promise.reject(new Error('yielded'));
async function* g(): AsyncGenerator<unknown> {
  try {
    yield rejected();
  } catch (error) {
    console.log('caught', (error as Error).message);
  }
  yield await 2;
  yield { then: (resolve: (n: number) => void) => resolve(3) };
}
for await (const value of g()) console.log(value);
