const api: { get?: () => Promise<{ user?: { name: string } }>; list?: Promise<number>[] } = {
  get: async () => ({ user: undefined }),
};
console.log(await api.get?.());
console.log((await api.get?.())?.user?.name ?? 'nobody');
console.log(await api.list?.[0]);
let cached: number | undefined;
const load = async (): Promise<number> => (console.log('loading'), 5);
cached ??= await load();
cached ??= await load();
console.log(cached);
