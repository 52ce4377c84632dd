async function load() {
  return 'settings';
}

async function work(name: string, settings: Promise<string>) {
  console.log(`${name} start`);
  await settings;
  console.log(`${name} done`);
}

const settings = load();
await settings; // done after this line
await Promise.all([work('A', settings), work('B', settings)]);
