[1, 2, 3].forEach(async (n) => {
  console.log('start', n);
  await null;
  if (n === 2) throw new Error(`item ${n}`);
  console.log('end', n);
});
setTimeout(() => console.log('never'), 20);
