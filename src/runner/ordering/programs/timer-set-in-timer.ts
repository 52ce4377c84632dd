setTimeout(() => {
  console.log('outer');
  setTimeout(() => console.log('inner'), 0);
  Promise.resolve().then(() => console.log('micro'));
}, 0);
setTimeout(() => console.log('late'), 30);
