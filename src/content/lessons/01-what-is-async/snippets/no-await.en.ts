const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function askWeather() {
  await sleep(1000); // 1 second until the answer comes
  return 'sunny';
}

console.log('asking for the weather');
const weather = askWeather();
console.log('weather today:', weather);
