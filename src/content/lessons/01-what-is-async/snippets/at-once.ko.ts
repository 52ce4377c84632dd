async function askWeather() {
  return '맑음';
}

console.log('날씨를 물어봐요');
const weather = await askWeather();
console.log('오늘 날씨:', weather);
