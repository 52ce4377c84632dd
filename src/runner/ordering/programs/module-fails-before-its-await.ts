let p = Promise.resolve();
for (let i = 0; i < 9; i++) p = p.then(() => console.log('micro', i));
process.on('exit', (c) => console.log('exit', c));
if (p === undefined) await null;
throw new Error('a module with an await that throws before it');
