const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function askWeather(city: string) {
  console.log(`${city}: 물어봄`);
  await sleep(1000);
  console.log(`${city}: 답 받음`);
}

await Promise.all([
  askWeather('서울'),
  askWeather('부산'),
  askWeather('제주'),
]);
