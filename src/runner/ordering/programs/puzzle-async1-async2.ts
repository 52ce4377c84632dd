async function async1(): Promise<void> {
  console.log('async1 start');
  await async2();
  console.log('async1 end');
}
async function async2(): Promise<void> {
  console.log('async2');
}
console.log('script start');
setTimeout(() => console.log('setTimeout'), 0);
async1();
new Promise<void>((resolve) => {
  console.log('promise1');
  resolve();
}).then(() => console.log('promise2'));
console.log('script end');
