/** Programs that use libraries: the lines in which TypeScript finds an error, with the real types and with ours. */
export const programs: { says: string; program: string; wrong: number[] }[] = [
  {
    says: 'a response has a status, headers and a body that is read once it is there',
    program: `const response = await fetch('http://localhost:3000/', { method: 'POST', body: JSON.stringify({ a: 1 }), headers: { a: 'b' }, cache: 'no-store', signal: AbortSignal.timeout(50) });
const [first] = response.headers;
console.log(response.ok, response.status.toFixed(), first?.[0].length, [...response.headers.keys()]);
const text: string = await response.clone().text();
const whole: ArrayBuffer = await response.arrayBuffer();
if (response.body) for await (const chunk of response.body) console.log(chunk, text, whole.byteLength);`,
    wrong: [],
  },
  {
    says: 'what is in a JSON body is not known',
    program: `const response = await fetch('http://localhost:3000/');
const known = (await response.json()) as { name: string };
console.log(known.name);
const unknown = await response.json();
console.log(unknown.name);`,
    wrong: [5],
  },
  {
    says: 'a response that nobody awaited has no body yet',
    program: `const response = fetch('http://localhost:3000/');
console.log(response.status);
const body = await response;
body.json().name;`,
    wrong: [2, 4],
  },
  {
    says: 'requests, responses and headers are made',
    program: `const request = new Request(new URL('http://localhost:3000/'), { method: 'PUT', body: new URLSearchParams({ a: 'b' }), redirect: 'manual' });
const response = new Response(new Uint8Array([1]), { status: 201, headers: new Headers([['a', 'b']]) });
console.log(await request.json(), new Request(request).url, Response.json([1]).status, Response.redirect('http://localhost/', 303), response);
new Response(1);
new Request();
Response.redirect('http://localhost/', 200);
new Headers({ a: 1 });`,
    wrong: [4, 5, 6, 7],
  },
  {
    says: 'a socket of the page has events with their fields',
    program: `const socket = new WebSocket('ws://localhost:3000');
socket.onmessage = (event) => console.log(event.data);
socket.addEventListener('close', ({ code, reason, wasClean }) => console.log(code.toFixed(), reason.length, wasClean), { once: true });
socket.onerror = (event) => console.log(event.message);
await new Promise((resolve) => socket.addEventListener('open', resolve));
if (socket.readyState === WebSocket.OPEN) socket.send(new Uint8Array([1]));
socket.send({});
socket.on('message', () => {});
socket.close('bye');`,
    wrong: [7, 8, 9],
  },
  {
    says: 'a handler of hono is given a context with the parameters of its path',
    program: `import { Hono, type Context, type MiddlewareHandler, type Next } from 'hono';
const app = new Hono();
const timed: MiddlewareHandler = async (c, next) => { await next(); c.header('x-ms', String(performance.now())); };
const plain = async (c: Context, next: Next) => { c.set('any', 1); await next(); };
app.use(timed).use('/api/*', plain);
app.get('/users/:id/posts/:post', timed, async (c) => {
  const { id, post } = c.req.param();
  const one: string = c.req.param('id');
  return c.json({ id, post, one, query: c.req.query('q')?.length, all: c.req.queries('a')?.[0] }, 201, { 'x-a': 'b' });
});
app.get('/maybe/:id?', (c) => { const id: string | undefined = c.req.param('id'); return c.text(id ?? 'none'); });
app.post('/sum', async (c) => { const { a } = await c.req.json<{ a: number }>(); return c.text(a.toFixed()); });
app.on(['PUT', 'DELETE'], '/thing', (c) => c.body(null, 204));
app.all('/html', (c) => c.html('<p>' + c.req.header('accept') + '</p>')).notFound((c) => c.text('nothing', 404));
app.onError((error, c) => c.json({ error: error.message }, { status: 500 }));
app.route('/api', new Hono().basePath('/v1').get('/:name', (c) => c.redirect('/' + c.req.param('name'))));
const response = await app.request('/users/1/posts/2', { method: 'POST' });
console.log(response.status, (await app.fetch(new Request('http://localhost/'))).ok);`,
    wrong: [],
  },
  {
    says: 'variables of hono have their types',
    program: `import { Hono } from 'hono';
type Env = { Variables: { user: string } };
const app = new Hono<Env>();
app.use(async (c, next) => { c.set('user', 'Ann'); await next(); });
app.get('/', (c) => c.text(c.get('user') + c.var.user));
app.get('/wrong', (c) => { c.set('user', 1); return c.text(c.get('nobody')); });`,
    wrong: [6],
  },
  {
    says: 'a handler of hono gives a response',
    program: `import { Hono } from 'hono';
const app = new Hono();
app.get('/a', (c) => c.text(Promise.resolve('a')));
app.get('/b', (c) => c.json({}, 999));
app.get('/c', (c) => c.json({}, 204));
app.get('/d', () => 'text');
app.get('/e', (c) => c.nothing());
app.get('/f/:id', (c) => { const nobody: string = c.req.param('nobody'); return c.text(nobody); });
app.nothing();`,
    wrong: [3, 4, 5, 6, 7, 8, 9],
  },
  {
    says: 'an app is served at a port and closed',
    program: `import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
const app = new Hono();
const server: ServerType = serve({ fetch: app.fetch, port: 3000, hostname: '127.0.0.1' }, (info) => console.log(info.port.toFixed()));
serve(new Hono());
server.on('error', (error: Error) => console.log(error.message));
await new Promise<void>((resolve) => server.close(() => resolve()));
serve({ port: 3000 });
serve({ fetch: app.fetch, port: true });`,
    wrong: [8, 9],
  },
  {
    says: 'a server of sockets hears connections and messages',
    program: `import Default, { WebSocket, WebSocketServer, type RawData } from 'ws';
import { once } from 'node:events';
const server = new WebSocketServer({ port: 3000, path: '/feed' }, () => console.log('listening'));
server.on('connection', (socket, request) => {
  console.log(request.url?.length, server.clients.size);
  socket.on('message', (data: RawData, isBinary) => socket.send(String(data), (error) => console.log(error?.message, isBinary)));
  socket.on('close', (code, reason) => console.log(code.toFixed(), reason.toString()));
});
await once(server, 'listening');
const socket = new WebSocket('ws://localhost:3000');
socket.once('open', () => socket.send('hello'));
socket.addEventListener('message', ({ data }) => console.log(data.toString()));
const other: Default = new Default('ws://localhost:3000');
for (const client of server.clients) if (client.readyState === WebSocket.OPEN) client.close(1000, 'bye');
other.terminate();
server.close((error) => console.log(error?.message));
socket.send({});
socket.onNothing();
new WebSocketServer({ port: 'a' });`,
    wrong: [17, 18, 19],
  },
  {
    says: 'a server of sockets without options has the right type, and fails when it runs',
    program: `import { WebSocketServer } from 'ws';
new WebSocketServer();
new WebSocketServer({});
new WebSocketServer(3000);`,
    wrong: [4],
  },
  {
    says: 'undici requests, and fetches as the global does',
    program: `import undici, { fetch, request, Headers, Request, Response, WebSocket } from 'undici';
const { statusCode, headers, body } = await request('http://localhost:3000/', { method: 'POST', query: { a: 1 }, body: 'text', headers: { a: 'b' } });
console.log(statusCode.toFixed(), headers['content-type']?.length, await body.text());
const given = (await body.json()) as { a: number };
const response = await fetch(new Request('http://localhost:3000/', { headers: new Headers() }));
console.log(given.a, response.ok, new Response('a').status, WebSocket.OPEN, (await undici.request('http://localhost/')).statusCode);
console.log(request('http://localhost:3000/').statusCode, body.nothing);
await request('http://localhost:3000/', { query: 1 });`,
    wrong: [7, 8],
  },
  {
    says: 'files are read as bytes, or as text where an encoding is given',
    program: `import { appendFile, constants, mkdir, open, readFile, readdir, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
const text: string = await readFile('a.txt', 'utf8');
const same: string = await readFile('a.txt', { encoding: 'utf-8', signal: AbortSignal.timeout(5) });
const bytes = await readFile('a.txt');
console.log(bytes.toString('hex'), bytes.length, bytes.subarray(0, 3), constants.R_OK, text, same);
await writeFile('a.txt', new Uint8Array([1]), { flag: 'wx' });
await appendFile('a.txt', 'more', 'utf8');
const made: string | undefined = await mkdir('a/b', { recursive: true });
const names: string[] = await readdir('.');
for (const entry of await readdir('.', { withFileTypes: true })) console.log(entry.name, entry.isDirectory(), made, names);
const { size, mtime } = await stat('a.txt');
console.log(size.toFixed(), mtime.getTime());
await using file: FileHandle = await open('a.txt', 'r');
for await (const line of file.readLines()) console.log(line.length);
await rm('a', { recursive: true, force: true });`,
    wrong: [],
  },
  {
    says: 'what was forgotten with files is told',
    program: `import { readFile, writeFile, readdir, stat } from 'fs/promises';
const text = readFile('a.txt', 'utf8');
console.log(text.length);
JSON.parse(await readFile('a.json'));
await writeFile('a.txt', 5);
await writeFile('a.txt');
console.log((await readdir('.')).name, (await stat('.')).length, await readFile('a.txt', { encoding: 'nothing' }));`,
    wrong: [3, 4, 5, 6, 7],
  },
];

/** By module: what has to be good as something else, as `wanted <- given`. */
export const comparisons: Record<string, string[]> = {
  '@hono/node-server': ['typeof ours.serve <- typeof real.serve'],
  hono: [
    'keyof real.Hono <- keyof ours.Hono',
    'keyof real.HonoRequest <- keyof ours.HonoRequest',
    "Omit<ours.Context, 'req' | 'get' | 'set' | 'var'> <- real.Context",
    'ours.Next <- real.Next',
  ],
  'node:fs/promises': ["Omit<typeof ours, 'default'> <- typeof real", 'ours.FileHandle <- real.FileHandle'],
  undici: [
    'keyof real.Headers <- keyof ours.Headers',
    'keyof real.Request <- keyof ours.Request',
    "Omit<ours.Response, 'headers' | 'clone'> <- real.Response",
    'typeof ours.WebSocket <- typeof real.WebSocket',
    'typeof ours.request <- typeof real.request',
    'keyof real.RequestInit <- keyof ours.RequestInit',
  ],
  ws: [
    'typeof ours.WebSocket <- typeof real.WebSocket',
    'typeof ours.WebSocketServer <- typeof real.WebSocketServer',
    'ours.RawData <- real.RawData',
  ],
};
