Promise.all([Promise.resolve(1), 2]).then(() => console.log('all'));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
Promise.all([]).then(() => console.log('empty'));
