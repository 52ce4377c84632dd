async function hello() {
  console.log('body runs');
  return 'hello';
}

console.log(typeof hello);
const called = hello();
console.log(called.constructor.name);
console.log(await called);
console.log(await called);
