const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

setTimeout(() => console.log('0초 타이머'), 0);
console.log('메인: 기다리기 전');
await sleep(1000);
console.log('메인: 1초 뒤');
