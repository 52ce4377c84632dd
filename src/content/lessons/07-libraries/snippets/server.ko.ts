import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

const app = new Hono();
app.get('/report', async (c) => {
  await sleep(2000); // DB를 기다리는 시간
  return c.text('보고서');
});
app.get('/hello', (c) => c.text('안녕하세요'));
const server = serve({ fetch: app.fetch, port: 3000 });

async function visit(path: string) {
  const response = await fetch(`http://localhost:3000${path}`);
  console.log(await response.text());
}

await Promise.all(['/report', '/report', '/hello'].map(visit));
server.close();
