const level = (n: number): unknown => ({
  then(resolve: (value: unknown) => void) {
    console.log('level', n);
    resolve(n === 0 ? 'bottom' : level(n - 1));
  },
});
const ticks = (async () => {
  for (let i = 0; i < 6; i++) {
    await null;
    console.log('tick', i);
  }
})();
console.log(await level(3));
await ticks;
