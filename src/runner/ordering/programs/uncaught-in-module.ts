console.log('one');
Promise.resolve().then(() => console.log('micro'));
setTimeout(() => console.log('never'), 0);
null!.toString();
