const thenable = {
  then(resolve: (value: string) => void): void {
    console.log('then called');
    resolve('thenable');
  },
};
async function a(): Promise<void> {
  console.log('before');
  console.log(await (thenable as unknown as PromiseLike<string>));
}
a();
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
console.log('sync');
