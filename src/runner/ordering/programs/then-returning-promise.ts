Promise.resolve()
  .then(() => {
    console.log('outer');
    return Promise.resolve('inner');
  })
  .then(console.log);
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
