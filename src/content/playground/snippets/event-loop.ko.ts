// 어떤 순서로 출력될까요? 먼저 예상하고 실행해 보세요.
async function task() {
  console.log('async 함수: 시작');
  await null;
  console.log('async 함수: await 다음');
}

console.log('메인: 시작');
setTimeout(() => {
  console.log('타이머');
  queueMicrotask(() => console.log('타이머 안의 마이크로태스크'));
}, 0);
setTimeout(() => console.log('또 다른 타이머'), 0);
task().then(() => console.log('async 함수의 then'));
Promise.resolve().then(() => console.log('then'));
console.log('메인: 끝');
