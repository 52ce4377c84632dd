setTimeout(() => {
  console.log('t1');
  Promise.resolve().then(() => console.log('m1')).then(() => console.log('m1b'));
}, 5);
setTimeout(() => {
  console.log('t2');
  Promise.resolve().then(() => console.log('m2'));
}, 5);
setTimeout(() => console.log('t3'), 5);
