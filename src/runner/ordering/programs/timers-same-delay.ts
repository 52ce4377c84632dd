for (let i = 0; i < 5; i++) setTimeout(() => console.log(i), 10);
setTimeout(() => console.log('zero'), 0);
setTimeout(() => console.log('one'), 1);
