import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

// The server: it answers after 1 second
const app = new Hono();
app.get('/:city', async (c) => {
  await sleep(1000);
  return c.text(`${c.req.param('city')} sunny`);
});
const server = serve({ fetch: app.fetch, port: 3000 });

// The client
async function load(city: string) {
  const response = await fetch(`http://localhost:3000/${city}`);
  console.log(await response.text());
}

await Promise.all([load('seoul'), load('busan')]);
server.close();
