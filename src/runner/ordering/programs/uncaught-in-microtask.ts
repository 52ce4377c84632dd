queueMicrotask(() => {
  console.log('micro');
  throw new Error('in a microtask');
});
setTimeout(() => console.log('never'), 0);
