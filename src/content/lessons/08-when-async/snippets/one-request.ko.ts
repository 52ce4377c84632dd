const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function loadWeather() {
  await sleep(1000); // 서버의 응답을 기다리는 시간
  return '맑음';
}

console.log(await loadWeather());
