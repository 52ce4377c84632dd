import { serve } from '@hono/node-server';
import { Hono } from 'hono';

let isOpen = true;
const app = new Hono();
app.get('/coffee', (c) => c.text('4.50', isOpen ? 200 : 503));
const server = serve({ fetch: app.fetch, port: 3000 });

async function load(path: string) {
  try {
    const response = await fetch(`http://localhost:3000${path}`);
    console.log('response', response.status, response.ok);
  } catch (error) {
    console.log('failed', String(error));
  }
}

await load('/coffee');
await load('/tea'); // no such path
isOpen = false;
await load('/coffee');
server.close();
