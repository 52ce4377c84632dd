import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

const app = new Hono();
app.get('/menu', async (c) => {
  await sleep(2000);
  return c.text('메뉴');
});
const server = serve({ fetch: app.fetch, port: 3000 });

async function load(path: string) {
  const response = await fetch(`http://localhost:3000${path}`);
  if (!response.ok) throw new Error(`${path} ${response.status}`);
  console.log(await response.text());
}

const results = await Promise.allSettled([load('/menu'), load('/tax')]);
for (const result of results)
  if (result.status === 'rejected') console.log(String(result.reason));
console.log('다음 줄');
setTimeout(() => server.close(), 3000);
