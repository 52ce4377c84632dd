const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function askWeather() {
  await sleep(1000); // 답이 올 때까지 1초
  return '맑음';
}

console.log('날씨를 물어봐요');
const weather = askWeather();
console.log('오늘 날씨:', weather);
