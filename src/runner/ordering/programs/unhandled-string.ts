setTimeout(() => console.log('never'), 30);
console.log('before');
Promise.reject('a string');
console.log('still in the module');
await null;
console.log('one microtask later');
