const sleep = (ms: number): Promise<string> => new Promise((resolve) => setTimeout(resolve, ms, 'slept'));
const states = { value: Promise.resolve(1), rejected: Promise.reject('no'), pending: sleep(20) };
states.rejected.catch(() => {});
console.log(states);
await states.pending;
console.log(states);
const task = (async () => {
  await null;
  return { ok: true };
})();
console.log(task);
await task;
console.log(task);
console.log(Promise.all([1, 2]), Promise.race([sleep(5)]));
const settled = await Promise.allSettled([states.value, states.rejected]);
console.log(settled);
