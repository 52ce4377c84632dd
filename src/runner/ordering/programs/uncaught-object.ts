console.log('before');
setTimeout(() => console.log('never'), 40);
setTimeout(() => {
  console.log('throws');
  throw { code: 42, nested: { a: [1] } };
}, 20);
