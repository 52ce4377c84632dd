function ring() {
  console.log('알람');
}

setTimeout(ring, 1000);
console.log('마지막 줄');
