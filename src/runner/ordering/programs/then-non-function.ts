Promise.resolve(1)
  .then(2 as never)
  .then(null)
  .then((v) => console.log(v));
Promise.resolve().then(() => console.log('a')).then(() => console.log('b')).then(() => console.log('c'));
