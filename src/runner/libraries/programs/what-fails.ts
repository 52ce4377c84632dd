import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
try {
  await fetch('http://127.0.0.1:3000/slow');
} catch (error) {
  const { cause } = error as { cause: Error & { code: string; syscall: string } };
  console.log(String(error), cause.code, cause.syscall, cause.message);
}
const refused = await Promise.allSettled([fetch('http://localhost:3000/a'), Promise.resolve(1)]);
console.log(refused.map(({ status }) => status));

const app = new Hono();
app.get('/slow', async (c) => {
  await sleep(500);
  console.log('the server has done its work');
  return c.text('too late');
});
const server = serve({ fetch: app.fetch, port: 3000 });
const at = (path: string) => `http://127.0.0.1:3000${path}`;

try {
  await fetch(at('/slow'), { signal: AbortSignal.timeout(200) });
} catch (error) {
  console.log((error as Error).name, '-', (error as Error).message);
}
const controller = new AbortController();
setTimeout(() => controller.abort(), 100);
try {
  await fetch(at('/slow'), { signal: controller.signal });
} catch (error) {
  console.log((error as Error).name, '-', (error as Error).message);
}
try {
  await fetch(at('/slow'), { signal: AbortSignal.abort(new Error('not even begun')) });
} catch (error) {
  console.log(String(error));
}
for (const address of ['/relative', 'nonsense']) {
  try {
    await fetch(address);
  } catch (error) {
    console.log(String(error));
  }
}
try {
  await fetch(at('/slow'), { method: 'GET', body: 'x' });
} catch (error) {
  console.log((error as Error).name);
}
await sleep(800);
server.close();
server.close((error) => console.log(error && 'code' in error ? error.code : error));
