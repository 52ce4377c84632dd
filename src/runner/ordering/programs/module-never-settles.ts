console.log('start');
setTimeout(() => console.log('timer'), 15);
await new Promise(() => {});
console.log('never');
