class Mutex {
  #tail: Promise<void> = Promise.resolve();
  async run<T>(job: () => Promise<T>): Promise<T> {
    const before = this.#tail;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#tail = promise;
    await before;
    try {
      return await job();
    } finally {
      resolve();
    }
  }
}
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const mutex = new Mutex();
const job = (name: string, ms: number, fails = false) =>
  mutex.run(async () => {
    console.log('enter', name);
    await sleep(ms);
    if (fails) throw new Error(name);
    console.log('leave', name);
    return name;
  });
console.log((await Promise.allSettled([job('a', 40), job('b', 20, true), job('c', 20)])).map((r) => r.status));
