new Promise(() => {
  throw { code: 'EXEC' };
});
console.log('after the constructor');
await 0;
console.log('a microtask');
setImmediate(() => console.log('never'));
