function open(name: string): Disposable {
  console.log('open', name);
  return { [Symbol.dispose]: () => console.log('close', name) };
}
{
  using _a = open('a');
  using _b = open('b');
  console.log('body');
}
async function f(): Promise<void> {
  using _c = open('c');
  await null;
  console.log('after await');
}
await f();
