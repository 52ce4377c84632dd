console.log('start');
await Promise.reject(new Error('top level'));
console.log('never');
