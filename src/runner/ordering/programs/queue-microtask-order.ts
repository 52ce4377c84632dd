queueMicrotask(() => console.log(1));
Promise.resolve().then(() => console.log(2));
queueMicrotask(() => console.log(3));
(async () => {
  await 0;
  console.log(4);
})();
queueMicrotask(() => console.log(5));
