const a = setTimeout(() => console.log('never'), 10);
setTimeout(() => console.log('last'), 40);
setTimeout(() => {
  clearTimeout(b);
  console.log('cleared b');
}, 5);
const b = setTimeout(() => console.log('never either'), 20);
clearTimeout(a);
clearTimeout(undefined);
clearTimeout(a);
