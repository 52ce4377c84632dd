import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.get('/', async (c) => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  return c.text('answered');
});
const server = serve({ fetch: app.fetch, port: 3000 });
const begun = performance.now();
const seconds = () => Math.round((performance.now() - begun) / 1000);

const answer = fetch('http://localhost:3000/');
await new Promise((resolve) => setTimeout(resolve, 100));
server.close(() => console.log(`closed after ${seconds()} s`));
console.log(await (await answer).text(), seconds());
