async function* count(name: string): AsyncGenerator<string> {
  for (let i = 0; i < 3; i++) yield `${name}${i}`;
}
const read = async (name: string): Promise<void> => {
  for await (const value of count(name)) console.log(value);
};
await Promise.all([read('a'), read('b')]);
