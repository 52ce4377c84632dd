import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

const app = new Hono();
app.get('/:ms', async (c) => {
  await sleep(Number(c.req.param('ms')));
  return c.text('ok');
});
const server = serve({ fetch: app.fetch, port: 3000 });

async function load(name: string, ms: number) {
  await fetch(`http://localhost:3000/${ms}`);
  console.log(`${name} 도착`);
}

const report = load('보고서', 2000);
await load('사용자', 500);
await load('주문', 1000);
await report;
server.close();
