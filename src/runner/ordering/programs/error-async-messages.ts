const object: { load?: () => Promise<{ user?: { name: string } }> } = {
  load: async () => ({}),
};
const attempts: (() => Promise<unknown>)[] = [
  async () => (await object.load!()).user!.name,
  async () => await (object as { save(): Promise<void> }).save(),
  async () => { const { user: { name } } = (await object.load!()) as never; return name; },
  async () => { const late = () => value; late(); const value = 1; return value; },
];
for (const attempt of attempts) {
  await attempt().catch((error: Error) => console.log(error.name, '|', error.message));
}
