try {
  console.log('try');
  await Promise.reject(new Error('first'));
} finally {
  console.log('finally');
  await null;
  console.log('after await in finally');
}
console.log('never');
