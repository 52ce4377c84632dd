const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const failing = Promise.reject(new Error('handled in the same turn'));
queueMicrotask(() => failing.catch((error: Error) => console.log(error.message)));
const late = (async () => {
  await sleep(30);
  throw new Error('awaited before');
})();
try {
  await Promise.race([late, sleep(60)]);
} catch (error) {
  console.log((error as Error).message);
}
const { promise, reject } = Promise.withResolvers<never>();
promise.catch(() => {});
reject(new Error('silent'));
console.log(await Promise.allSettled([promise]).then(([result]) => result!.status));
