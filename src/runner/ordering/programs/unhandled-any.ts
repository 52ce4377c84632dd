const fail = (name: string): Promise<never> => Promise.reject(new Error(name));
Promise.any([fail('a'), fail('b')]);
Promise.race([Promise.reject('race')]).catch((reason) => console.log('caught', reason));
setTimeout(() => console.log('never'), 20);
