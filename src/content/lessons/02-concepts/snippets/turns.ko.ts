const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

setTimeout(() => console.log('0초 타이머'), 0);
let sum = 0;
for (let i = 1; i <= 1000; i++) sum += i;
console.log(`메인: 계산 끝 ${sum}`);
await sleep(1000);
console.log('메인: 1초 뒤');
