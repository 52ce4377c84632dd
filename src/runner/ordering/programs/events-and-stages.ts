console.log('1 sync');
setTimeout(() => console.log('7 timer'), 0);
setImmediate(() => setTimeout(() => console.log('8 after immediate'), 20));
queueMicrotask(() => console.log('4 microtask'));
(async () => {
  console.log('2 body');
  await 0;
  console.log('5 after await');
  await 0;
  console.log('6 again');
})();
console.log('3 sync end');
