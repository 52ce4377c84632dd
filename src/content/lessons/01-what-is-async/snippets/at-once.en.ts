async function askWeather() {
  return 'sunny';
}

console.log('asking for the weather');
const weather = await askWeather();
console.log('weather today:', weather);
