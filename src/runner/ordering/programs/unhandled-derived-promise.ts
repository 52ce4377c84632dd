const promise = Promise.reject(new Error('original'));
promise.catch(() => console.log('the original is handled'));
promise.then(() => console.log('never'));
setTimeout(() => console.log('never'), 20);
