import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

// 서버: 2번은 없어요
const drinks: Record<string, string> = { 1: '커피', 3: '홍차' };
const app = new Hono();
app.get('/:id', async (c) => {
  const id = c.req.param('id');
  await sleep(2000 - Number(id) * 500);
  const drink = drinks[id];
  return drink === undefined ? c.notFound() : c.text(drink);
});
const server = serve({ fetch: app.fetch, port: 3000 });

// 여기부터 고치세요
async function load(id: number) {
  const response = await fetch(`http://localhost:3000/${id}`);
  if (!response.ok) return '없음';
  return response.text();
}

const ids = [1, 2, 3];
const names = await Promise.all(ids.map(load));
for (const name of names) console.log(name);
server.close();
