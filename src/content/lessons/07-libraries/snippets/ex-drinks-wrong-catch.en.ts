import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

// The server: there is no number 2
const drinks: Record<string, string> = { 1: 'coffee', 3: 'tea' };
const app = new Hono();
app.get('/:id', async (c) => {
  const id = c.req.param('id');
  await sleep(2000 - Number(id) * 500);
  const drink = drinks[id];
  return drink === undefined ? c.notFound() : c.text(drink);
});
const server = serve({ fetch: app.fetch, port: 3000 });

// Change what is below
async function load(id: number) {
  try {
    const response = await fetch(`http://localhost:3000/${id}`);
    return await response.text();
  } catch {
    return 'none';
  }
}

const ids = [1, 2, 3];
const names = await Promise.all(ids.map(load));
for (const name of names) console.log(name);
server.close();
