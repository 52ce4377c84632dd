const settle = [Promise.resolve('ok'), Promise.reject('bad')];
for (const promise of settle) {
  promise.then(
    (value) => console.log('fulfilled', value),
    (reason) => console.log('rejected', reason),
  );
  promise.catch((reason) => `caught ${reason}`).then((value) => console.log(value));
  promise
    .then(() => {
      throw 'from then';
    })
    .catch((reason) => console.log('catch', reason))
    .finally(() => console.log('finally'));
}
