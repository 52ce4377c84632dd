Promise.resolve('value')
  .then((value) => {
    console.log(value);
    throw new TypeError('in then');
  })
  .then(() => console.log('never'))
  .finally(() => console.log('finally'));
setTimeout(() => console.log('never'), 20);
