queueMicrotask(async () => {
  console.log('async microtask');
  await null;
  console.log('async microtask resumed');
});
queueMicrotask(() => {
  try {
    throw new Error('inside');
  } catch (error) {
    console.log('caught', (error as Error).message);
  }
});
console.log(queueMicrotask(() => console.log('returns')), queueMicrotask.length);
for (const bad of [undefined, 'text', {}]) {
  try {
    queueMicrotask(bad as never);
  } catch (error) {
    console.log((error as Error).name, (error as { code?: string }).code);
  }
}
