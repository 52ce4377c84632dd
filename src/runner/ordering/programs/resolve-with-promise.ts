const inner = Promise.resolve('inner');
const outer = new Promise<string>((resolve) => resolve(inner));
outer.then((v) => console.log('outer', v));
inner.then((v) => console.log('inner', v));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
