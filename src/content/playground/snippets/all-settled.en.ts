const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function ping(server: string, ms: number) {
  console.log(`${server}: asked`);
  await sleep(ms);
  if (ms > 600) throw new Error('no answer');
  return `answered in ${ms} ms`;
}

const servers = ['Seoul', 'Busan', 'Jeju'];
const results = await Promise.allSettled([
  ping('Seoul', 300),
  ping('Busan', 800), // its failure does not hide the others
  ping('Jeju', 500),
]);

for (const [index, result] of results.entries()) {
  const isUp = result.status === 'fulfilled';
  const text = isUp ? result.value : result.reason.message;
  console.log(`${servers[index]}: ${text}`);
}
