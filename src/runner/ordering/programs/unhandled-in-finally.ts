Promise.resolve(1).finally(() => {
  console.log('finally');
  throw new Error('in finally');
});
await new Promise((resolve) => setTimeout(resolve, 20));
console.log('never');
