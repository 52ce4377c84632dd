async function load() {
  return '설정';
}

async function work(name: string, settings: Promise<string>) {
  console.log(`${name} 시작`);
  await settings;
  console.log(`${name} 완료`);
}

const settings = load();
await settings; // 이 줄이 지나면 끝나 있어요
await Promise.all([work('A', settings), work('B', settings)]);
