import { serve } from '@hono/node-server';

const first = serve({ fetch: () => new Response('first'), port: 3000 });
const second = serve({ fetch: () => new Response('second'), port: 3000 });
second.on('error', (error: Error & { code: string; syscall: string }) => {
  console.log(error.code, error.syscall);
  first.close(() => console.log('closed'));
});
const response = await fetch('http://localhost:3000/');
console.log(await response.text());
