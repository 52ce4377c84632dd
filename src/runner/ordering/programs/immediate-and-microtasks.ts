setImmediate(() => {
  console.log('immediate 1');
  queueMicrotask(() => console.log('micro of 1'));
  setImmediate(() => console.log('next phase'));
});
setImmediate(async () => {
  console.log('immediate 2');
  await null;
  console.log('resumed in 2');
});
setImmediate((a: string, b: number) => console.log('arguments', a, b), 'x', 1);
await null;
console.log('module done');
