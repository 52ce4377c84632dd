async function hello() {
  console.log('본문 실행');
  return '안녕';
}

console.log(typeof hello);
const called = hello();
console.log(called.constructor.name);
console.log(await called);
console.log(await called);
