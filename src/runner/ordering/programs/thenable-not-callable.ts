console.log(await { then: 1 });
console.log(await { then: null, catch: 2 });
console.log(await Object.create({ then: (resolve: (value: string) => void) => resolve('inherited') }));
const fn = Object.assign(() => 0, { then: (resolve: (value: string) => void) => resolve('function') });
console.log(await (fn as unknown));
