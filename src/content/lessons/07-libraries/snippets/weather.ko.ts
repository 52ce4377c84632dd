import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

// 서버: 1초 뒤에 응답해요
const app = new Hono();
app.get('/:city', async (c) => {
  await sleep(1000);
  return c.text(`${c.req.param('city')} 맑음`);
});
const server = serve({ fetch: app.fetch, port: 3000 });

// 클라이언트
async function load(city: string) {
  const response = await fetch(`http://localhost:3000/${city}`);
  console.log(await response.text());
}

await Promise.all([load('seoul'), load('busan')]);
server.close();
