const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function brew() {
  await sleep(2000);
  console.log('커피 완성');
}

const coffee = brew();
console.log('빵 굽기 시작');
await sleep(1000);
console.log('빵 완성');
await coffee;
console.log('모두 완성');
