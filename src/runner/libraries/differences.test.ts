import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeRunner } from '#runner/node.node.ts';

const SERVE = "import { serve } from '@hono/node-server';\n";
const SLEEP = 'const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));\n';

/** What docs/fidelity.md says of libraries that is otherwise than in Node: what is printed, each line after its time. */
const differences: Record<string, { source: string; lines: string[] }> = {
  'a message of a WebSocket takes 5 ms in each direction, as its opening and its end do': {
    source: `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 3000 }).on('connection', (socket) => socket.on('message', (data) => socket.send(String(data))));
const socket = new WebSocket('ws://localhost:3000');
socket.onopen = () => { console.log('open'); socket.send('hi'); };
socket.onmessage = ({ data }) => { console.log(data); socket.close(); };
socket.onclose = () => console.log('close');`,
    lines: ['10 open', '20 hi', '30 close'],
  },
  'a body arrives as a whole, once the server has given its last part': {
    source: `${SERVE}${SLEEP}serve({ port: 3000, fetch: () => new Response(new ReadableStream({
  async start(controller) {
    controller.enqueue(new Uint8Array([97]));
    await sleep(1000);
    controller.enqueue(new Uint8Array([98]));
    controller.close();
  },
})) });
const { body } = await fetch('http://localhost:3000/');
for await (const part of body!) console.log(String.fromCharCode(...part));`,
    lines: ['1010 ab'],
  },
  'a response has the headers that the program gave it, and no others': {
    source: `${SERVE}serve({ port: 3000, fetch: () => new Response('x', { headers: { 'x-a': '1' } }) });
console.log([...(await fetch('http://localhost:3000/')).headers.keys()].join());`,
    lines: ['10 content-type,x-a'],
  },
  'a run begins without files, an operation takes 1 ms, and those begun together end together in order': {
    source: `import { readFile, readdir, writeFile } from 'node:fs/promises';
console.log((await readdir('/')).length);
await writeFile('a.txt', 'a');
await Promise.all(['one', 'two'].map(async (name) => { await readFile('/a.txt'); console.log(name); }));`,
    lines: ['1 0', '3 one', '3 two'],
  },
  'a socket to another host fails by name': {
    source: `const socket = new WebSocket('wss://example.org');
socket.onerror = (event) => console.log((event as ErrorEvent).error.message);`,
    lines: ["10 example.org is not in this simulated network, which has only the program's own servers"],
  },
  'a body that cannot be made or read is refused by name': {
    source: `const failing = async (make: () => unknown) => { try { await make(); } catch (error) { console.log(String(error)); } };
await failing(() => new Response(new Blob(['x'])));
await failing(() => new Response(new FormData()));
await failing(() => new Response('x').formData());`,
    lines: [
      '0 Error: A Blob as a body is not available here',
      '0 Error: FormData as a body is not available here',
      '0 Error: formData() is not available here',
    ],
  },
  'a server of sockets that listens nowhere is refused by name': {
    source: `import { WebSocketServer } from 'ws';
try { new WebSocketServer({ noServer: true }); } catch (error) { console.log(String(error)); }`,
    lines: ['0 TypeError: A WebSocketServer needs one of "port" and "server" here'],
  },
  'data that comes part by part later is refused by name': {
    source: `import { writeFile } from 'node:fs/promises';
async function* parts() { yield 'a'; }
await writeFile('a.txt', parts()).catch((error) => console.log(String(error)));`,
    lines: ['0 TypeError: Data that is given part by part later is not available here'],
  },
  'an encoding that is not here is refused by name': {
    source: `import { readFile, writeFile } from 'node:fs/promises';
await writeFile('a.txt', 'ab');
await readFile('a.txt', 'utf16le').catch(({ message }) => console.log(message));`,
    lines: ["2 The argument 'encoding' is invalid encoding. Received 'utf16le'"],
  },
};

for (const [says, { source, lines }] of Object.entries(differences)) {
  test(says, async () => {
    const compiled = await nodeRunner.compile(source);
    assert.ok(compiled.ok, compiled.ok ? '' : compiled.problem.message);
    const { events, end } = await nodeRunner.run(compiled.program);
    const printed = events.map((event) => (event.type === 'log' ? `${event.t} ${event.text}` : ''));
    assert.deepEqual(printed.filter(Boolean), lines);
    assert.equal(end.reason, 'completed');
  });
}

const refused: Record<string, RegExp> = {
  "import { watch } from 'node:fs/promises';":
    /^Module "node:fs\/promises" has no export "watch" here; it has: /,
  "import { Agent } from 'undici';": /^Module "undici" has no export "Agent" here; it has: /,
  "import { cors } from 'hono/cors';": /^Module "hono\/cors" is not available here; these are: /,
  "import { createServer } from 'node:http';": /^Module "node:http" is not available here; these are: /,
};

for (const [source, message] of Object.entries(refused)) {
  test(`${source} is refused by name`, async () => {
    const compiled = await nodeRunner.compile(source);
    assert.ok(!compiled.ok);
    assert.equal(compiled.problem.code, 'import-unsupported');
    assert.match(compiled.problem.message, message);
  });
}
