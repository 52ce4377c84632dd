const handler: ProxyHandler<Record<string, unknown>> = {
  get: (_, key) => (console.log('get', String(key)), key === 'then' ? undefined : Promise.resolve(String(key))),
  has: (_, key) => (console.log('has', String(key)), true),
};
const proxy = new Proxy<Record<string, unknown>>({}, handler);
console.log(await proxy.one, 'two' in proxy);
const self = await proxy;
console.log(self === proxy);
const fn = new Proxy(async (n: number) => n * 2, {
  apply: (target, _, args: [number]) => (console.log('apply', args), target(...args)),
});
console.log(await fn(21));
