const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function loadWeather() {
  await sleep(1000); // the server is answering
  return 'sunny';
}

console.log(await loadWeather());
