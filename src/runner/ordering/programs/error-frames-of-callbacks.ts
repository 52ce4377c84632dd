setTimeout(function named() {
  console.log(new Error('timer').stack);
}, 10);
setTimeout(() => console.log(new Error('arrow').stack), 20);
const interval = setInterval(() => {
  clearInterval(interval);
  console.log(new Error('interval').stack);
  setImmediate(() => console.log(new Error('immediate').stack));
}, 30);
queueMicrotask(() => console.log(new Error('microtask').stack));
Promise.resolve().then(function reaction() {
  console.log(new Error('reaction').stack);
});
const target = new EventTarget();
target.addEventListener('go', () => console.log(new Error('listener').stack));
target.dispatchEvent(new Event('go'));
const inner = async () => {
  await null;
  return new Error('async').stack;
};
const outer = async () => await inner();
console.log(await outer());
