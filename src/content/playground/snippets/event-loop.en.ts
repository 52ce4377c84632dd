// In which order do these lines print? Guess, then run.
async function task() {
  console.log('async function: begins');
  await null;
  console.log('async function: after await');
}

console.log('main: begins');
setTimeout(() => {
  console.log('timer');
  queueMicrotask(() => console.log('microtask of the timer'));
}, 0);
setTimeout(() => console.log('another timer'), 0);
task().then(() => console.log('then of the async function'));
Promise.resolve().then(() => console.log('then'));
console.log('main: ends');
