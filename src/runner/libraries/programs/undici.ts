import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { fetch, request } from 'undici';

try {
  await request('http://127.0.0.1:3000/');
} catch (error) {
  console.log(String(error), (error as { code: string }).code);
}

const app = new Hono();
app.get('/words', (c) => c.json(['one', c.req.query('more') ?? 'two']));
app.post('/echo', async (c) => c.text(await c.req.text(), 201, { 'x-length': '5' }));
const server = serve({ fetch: app.fetch, port: 3000 });
const at = (path: string) => `http://127.0.0.1:3000${path}`;

const { statusCode, headers, body } = await request(at('/words'), { query: { more: 'three' } });
console.log(statusCode, headers['content-type'], await body.json());
const echo = await request(at('/echo'), { method: 'POST', body: 'hello' });
console.log(echo.statusCode, echo.headers['x-length'], await echo.body.text());
const missing = await request(at('/missing'));
console.log(missing.statusCode, await missing.body.text());
const response = await fetch(at('/words'));
console.log(response.status, await response.json());
server.close(() => console.log('closed'));
