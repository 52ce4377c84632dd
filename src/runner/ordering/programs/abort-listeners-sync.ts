const controller = new AbortController();
controller.signal.addEventListener('abort', () => {
  console.log('first');
  Promise.resolve().then(() => console.log('micro of first'));
});
controller.signal.addEventListener('abort', () => console.log('second'));
controller.abort();
console.log('sync');
