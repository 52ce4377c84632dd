const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function askWeather(city: string, ms: number) {
  await sleep(ms);
  console.log(`${city}: 답 받음`);
}

await Promise.all([askWeather('서울', 2000), askWeather('부산', 1000)]);
await askWeather('제주', 1000);
