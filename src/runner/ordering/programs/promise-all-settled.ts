const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const results = await Promise.allSettled([sleep(15).then(() => 'ok'), Promise.reject(new RangeError('bad')), 3]);
for (const result of results) {
  console.log(result.status, result.status === 'fulfilled' ? result.value : (result.reason as Error).message);
}
