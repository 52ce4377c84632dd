const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function askWeather(city: string) {
  console.log(`${city}: asked`);
  await sleep(1000);
  console.log(`${city}: answered`);
}

await Promise.all([
  askWeather('Seoul'),
  askWeather('Busan'),
  askWeather('Jeju'),
]);
