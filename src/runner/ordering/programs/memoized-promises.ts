const cache = new Map<string, Promise<string>>();
const load = (key: string): Promise<string> => {
  let found = cache.get(key);
  if (found === undefined) {
    console.log('loads', key);
    found = new Promise((resolve, reject) => setTimeout(key === 'bad' ? reject : resolve, 20, `${key}!`));
    found.catch(() => cache.delete(key));
    cache.set(key, found);
  }
  return found;
};
console.log(await Promise.all([load('a'), load('a'), load('b')]));
console.log(load('a') === load('a'), cache.size);
console.log(await Promise.allSettled([load('bad'), load('bad')]));
console.log(cache.has('bad'), [...cache.keys()]);
