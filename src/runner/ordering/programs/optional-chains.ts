const user: { load?: () => Promise<{ name?: string }>; none?: { f(): void } } = { load: async () => ({ name: 'Ann' }) };
console.log((await user.load?.())?.name?.toUpperCase());
console.log(await user.none?.f());
console.log(user.none?.f());
user.load?.().then((u) => console.log(u.name));
console.log(delete (user as { x?: { y: number } }).x?.y);
