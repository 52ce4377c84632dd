Promise.reject(new Error('first')).catch((error: Error) => {
  console.log('caught', error.message);
  throw new Error('second', { cause: error });
});
setTimeout(() => console.log('never'), 20);
