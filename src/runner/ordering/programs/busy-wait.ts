setTimeout(() => console.log('timer 5'), 5);
const start = Date.now();
while (Date.now() - start < 30) {
  // busy
}
console.log('busy for 30');
setTimeout(() => console.log('timer 0'), 0);
Promise.resolve().then(() => console.log('micro'));
