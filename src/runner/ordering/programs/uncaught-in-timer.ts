setTimeout(() => {
  console.log('timer');
  throw new TypeError('in a timer');
}, 5);
setTimeout(() => console.log('never'), 30);
