import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
const app = new Hono();

app.use('/slow/*', async (c, next) => {
  console.log('before', c.req.path);
  await next();
  console.log('after', c.res.status);
});
app.get('/', (c) => c.text('home'));
app.get('/slow/:name', async (c) => {
  await sleep(Number(c.req.query('ms')));
  return c.json({ hello: c.req.param('name') }, 201);
});
app.post('/sum', async (c) => {
  const { a, b } = await c.req.json<{ a: number; b: number }>();
  c.header('x-kind', c.req.header('content-type') ?? 'none');
  return c.json({ sum: a + b });
});
app.get('/page', (c) => c.html('<p>hi</p>'));
app.get('/moved', (c) => c.redirect('/'));
app.get('/broken', () => {
  throw new Error('on purpose');
});
app.onError((error, c) => c.text(`sorry: ${error.message}`, 500));

const server = serve({ fetch: app.fetch, port: 3000 }, () => console.log('listening'));
const at = (path: string) => `http://localhost:3000${path}`;

const home = await fetch(at('/'));
console.log(home.status, home.ok, home.statusText, home.headers.get('content-type'));
console.log(await home.text(), home.bodyUsed);

const started = performance.now();
const names = ['A', 'B', 'C'];
const all = await Promise.all(
  names.map(async (name, i) => {
    const response = await fetch(at(`/slow/${name}?ms=${600 - i * 200}`));
    console.log('got', name, response.status);
    return response.json();
  }),
);
console.log(all, performance.now() - started < 1000);

const sum = await fetch(at('/sum'), {
  method: 'post',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ a: 1, b: 2 }),
});
console.log(sum.headers.get('x-kind'), await sum.json());

const missing = await fetch(at('/missing'));
console.log(missing.status, missing.ok, await missing.text());
const page = await fetch(new URL(at('/page')));
console.log(page.headers.get('Content-Type'), await page.text());
const moved = await fetch(at('/moved'));
console.log(moved.redirected, moved.url.endsWith('/'), await moved.text());
const manual = await fetch(at('/moved'), { redirect: 'manual' });
console.log(manual.status, manual.headers.get('location'));
const broken = await fetch(at('/broken'));
console.log(broken.status, await broken.text());
const head = await fetch(at('/page'), { method: 'HEAD' });
console.log(head.status, (await head.text()).length);

const twice = await fetch(at('/'));
const copy = twice.clone();
console.log(await twice.text(), await copy.text());
try {
  await twice.text();
} catch (error) {
  console.log(String(error));
}
const inside = await app.request('/slow/D?ms=10');
console.log(inside.status, await inside.json());
server.close(() => console.log('closed'));
