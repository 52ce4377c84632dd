const log: string[] = [];
queueMicrotask(() => {
  log.push('1');
  queueMicrotask(() => {
    log.push('1.1');
    Promise.resolve().then(() => log.push('1.1.1'));
  });
  Promise.resolve().then(() => log.push('1.2'));
});
Promise.resolve().then(() => {
  log.push('2');
  queueMicrotask(() => log.push('2.1'));
});
(async () => {
  log.push('sync');
  await null;
  log.push('3');
  await null;
  log.push('3.1');
})();
setTimeout(() => console.log(log), 10);
