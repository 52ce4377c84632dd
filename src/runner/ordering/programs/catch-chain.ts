Promise.reject(new Error('first'))
  .then(() => console.log('skipped'))
  .catch((e: Error) => {
    console.log(e.message);
    return 'recovered';
  })
  .then((v) => console.log(v));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
