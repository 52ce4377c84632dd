queueMicrotask(() => console.log('microtask'));
Promise.reject();
setImmediate(() => console.log('never'));
