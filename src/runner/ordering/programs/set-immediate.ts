setTimeout(() => console.log('timeout 20'), 20);
setImmediate(() => {
  console.log('immediate 1');
  setImmediate(() => console.log('immediate 3'));
  Promise.resolve().then(() => console.log('micro'));
});
setImmediate(() => console.log('immediate 2'));
console.log('sync');
