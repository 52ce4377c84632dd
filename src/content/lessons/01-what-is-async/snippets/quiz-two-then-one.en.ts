const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function askWeather(city: string, ms: number) {
  await sleep(ms);
  console.log(`${city}: answered`);
}

await Promise.all([askWeather('Seoul', 2000), askWeather('Busan', 1000)]);
await askWeather('Jeju', 1000);
