Promise.resolve('v')
  .finally(() => console.log('finally 1'))
  .then((v) => console.log(v));
Promise.reject(new Error('r'))
  .finally(() => console.log('finally 2'))
  .catch((e: Error) => console.log(e.message));
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
