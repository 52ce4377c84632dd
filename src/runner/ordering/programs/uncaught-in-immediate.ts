setImmediate(() => {
  queueMicrotask(() => console.log('never'));
  console.log('immediate');
  throw new Error('immediate');
});
setImmediate(() => console.log('never'));
