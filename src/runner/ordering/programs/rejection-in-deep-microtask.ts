const failing = Promise.reject(new Error('x'));
let depth = 0;
const wait = (): void => {
  if (++depth < 20) queueMicrotask(wait);
  else failing.catch((error: Error) => console.log('handled at depth', depth, error.message));
};
wait();
setTimeout(() => console.log('alive'), 10);
