import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

const app = new Hono();
app.get('/report', async (c) => {
  await sleep(2000); // waits for the database
  return c.text('report');
});
app.get('/hello', (c) => c.text('hello'));
const server = serve({ fetch: app.fetch, port: 3000 });

async function visit(path: string) {
  const response = await fetch(`http://localhost:3000${path}`);
  console.log(await response.text());
}

await Promise.all(['/report', '/report', '/hello'].map(visit));
server.close();
