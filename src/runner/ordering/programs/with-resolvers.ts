const { promise, resolve } = Promise.withResolvers<string>();
promise.then((v) => console.log('then', v));
(async () => console.log('await', await promise))();
resolve('value');
Promise.resolve().then(() => console.log('later'));
console.log('sync');
