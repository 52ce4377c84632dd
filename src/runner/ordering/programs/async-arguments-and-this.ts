const object = {
  name: 'object',
  async arrowInside() {
    const arrow = async () => {
      await null;
      return `${this.name} ${arguments.length}`;
    };
    return arrow();
  },
  async plain(this: { name: string } | undefined) {
    await null;
    return this?.name;
  },
};
console.log(await (object.arrowInside as (...values: number[]) => Promise<string>)(1, 2));
console.log(await object.plain(), await object.plain.call({ name: 'called' }));
const { plain } = object;
console.log(await plain.call(undefined));
const bound = object.plain.bind({ name: 'bound' });
console.log(await bound());
