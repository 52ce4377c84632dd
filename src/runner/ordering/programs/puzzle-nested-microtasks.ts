setTimeout(() => {
  console.log('timer 1');
  Promise.resolve().then(() => console.log('micro of timer 1'));
  queueMicrotask(() => console.log('queued by timer 1'));
}, 0);
setTimeout(() => console.log('timer 2'), 0);
Promise.resolve().then(() => {
  console.log('micro 1');
  queueMicrotask(() => {
    console.log('micro 2');
    Promise.resolve().then(() => console.log('micro 3'));
  });
});
queueMicrotask(() => console.log('micro 1b'));
console.log('sync');
