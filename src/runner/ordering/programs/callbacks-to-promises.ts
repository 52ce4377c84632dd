function old(value: number, done: (error: Error | null, result?: number) => void): void {
  setTimeout(() => (value < 0 ? done(new Error('negative')) : done(null, value * 2)), 15);
}
const modern = (value: number): Promise<number> =>
  new Promise((resolve, reject) => old(value, (error, result) => (error ? reject(error) : resolve(result!))));
console.log(await modern(2));
await modern(-1).catch((e: Error) => console.log(e.message));
