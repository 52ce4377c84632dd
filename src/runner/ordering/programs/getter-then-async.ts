const lazy = {
  get value() {
    return (async () => {
      console.log('computing');
      await null;
      return 42;
    })();
  },
};
const [a, b] = await Promise.all([lazy.value, lazy.value]);
console.log(a, b);
class Settings {
  static get ready() {
    return new Promise<string>((resolve) => setTimeout(resolve, 20, 'ready'));
  }
}
console.log(await Settings.ready);
