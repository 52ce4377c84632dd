Promise.resolve()
  .then(() => console.log('m1'))
  .then(() => console.log('m2'))
  .then(() => console.log('m3'))
  .then(() => console.log('m4'))
  .then(() => console.log('m5'))
  .then(() => console.log('m6'))
  .then(() => console.log('m7'));
for await (const v of [Promise.resolve('a'), 'b', Promise.resolve('c')]) console.log(v);
console.log('end');
