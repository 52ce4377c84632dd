const traps: string[] = [];
const proxy = new Proxy(Promise.resolve(1), {
  get(target, key, receiver) {
    traps.push(`get ${String(key)}`);
    const value: unknown = Reflect.get(target, key, receiver);
    return typeof value === 'function' ? value.bind(target) : value;
  },
});
try {
  console.log(await proxy);
} catch (error) {
  console.log((error as Error).name);
}
console.log(traps);
const plain = new Proxy({ a: 1 }, { get: (_, key) => (traps.push(`plain ${String(key)}`), undefined) });
console.log(await Promise.race([plain]));
console.log(traps.slice(2));
