async function give(value: number) {
  return value;
}

console.log(await give(1)); // async 함수 호출
const promise = Promise.resolve(2);
console.log(await promise); // 프로미스
console.log(await 3); // 숫자
