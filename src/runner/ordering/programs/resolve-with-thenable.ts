const thenable = { then: (done: (v: number) => void): void => { console.log('job'); done(7); } };
new Promise<unknown>((resolve) => resolve(thenable)).then((v) => console.log('got', v));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
