import { serve } from '@hono/node-server';
import { Hono } from 'hono';

let isOpen = true;
const app = new Hono();
app.get('/coffee', (c) => c.text('4,500원', isOpen ? 200 : 503));
const server = serve({ fetch: app.fetch, port: 3000 });

async function load(path: string) {
  try {
    const response = await fetch(`http://localhost:3000${path}`);
    console.log('응답', response.status, response.ok);
  } catch (error) {
    console.log('실패', String(error));
  }
}

await load('/coffee');
await load('/tea'); // 없는 주소
isOpen = false;
await load('/coffee');
server.close();
