class Resource implements AsyncDisposable {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    console.log('open', name);
  }
  async [Symbol.asyncDispose](): Promise<void> {
    console.log('closing', this.name);
    await null;
    console.log('closed', this.name);
  }
}
async function work(): Promise<string> {
  await using a = new Resource('a');
  await using b = new Resource('b');
  console.log('using', a.name, b.name);
  return 'result';
}
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4)).then(() => console.log(5));
console.log(await work());
{
  await using c = new Resource('c');
  console.log('in block', c.name);
}
console.log('after block');
