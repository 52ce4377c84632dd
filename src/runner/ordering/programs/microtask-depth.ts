let depth = 0;
const go = (): Promise<void> | void => (++depth < 1000 ? Promise.resolve().then(go) : undefined);
setTimeout(() => console.log('timer after', depth), 0);
await go();
console.log('depth', depth);
