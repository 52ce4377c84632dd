const p = Promise.resolve();
p.then(() => {
  console.log('a');
  p.then(() => console.log('c'));
});
p.then(() => console.log('b'));
