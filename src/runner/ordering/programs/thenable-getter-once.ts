let reads = 0;
const odd = {
  get then() {
    reads += 1;
    console.log('read', reads);
    return (done: (v: string) => void) => done('ok');
  },
};
console.log(await (odd as unknown as Promise<string>));
console.log(reads);
