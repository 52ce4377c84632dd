const key = async (name: string): Promise<string> => {
  console.log('key', name);
  return name;
};
const object = {
  [await key('a')]: await Promise.resolve(1),
  async [await key('b')]() {
    return 'method';
  },
  get [await key('c')]() {
    return 'getter';
  },
};
console.log(object, await (object as Record<string, () => unknown>).b!());
class Dynamic {
  static [await key('d')] = 'static';
  [await key('e')] = 'field';
}
console.log(Dynamic, new Dynamic());
