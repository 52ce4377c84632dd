import { serve } from '@hono/node-server';

const server = serve({
  port: 3000,
  fetch: async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/fails') throw new Error('on purpose');
    if (pathname === '/json') return Response.json({ q: searchParams.get('q') });
    console.log(request.method, pathname, request.headers.get('x-from'));
    return new Response(`you sent ${await request.text()}`, { status: 203 });
  },
});
const at = (path: string) => `http://127.0.0.1:3000${path}`;
const put = await fetch(at('/thing'), { method: 'put', body: 'words', headers: { 'x-from': 'me' } });
console.log(put.status, put.statusText, put.headers.get('content-type'), await put.text());
const json = await fetch(at('/json?q=a%20b'));
console.log(json.headers.get('content-type'), await json.json());
const failed = await fetch(at('/fails'));
console.log(failed.status, failed.ok, await failed.text());
server.close();
