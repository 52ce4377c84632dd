import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeRunner } from '#runner/node.node.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';

async function run(source: string): Promise<Trace> {
  const compiled = await nodeRunner.compile(source);
  assert.ok(compiled.ok, compiled.ok ? '' : compiled.problem.message);
  return nodeRunner.run(compiled.program);
}

const find = <T extends TraceEvent['type']>({ events }: Trace, type: T) =>
  events.filter((event): event is Extract<TraceEvent, { type: T }> => event.type === type);
const lines = (trace: Trace) => find(trace, 'log').map(({ t, text }) => [t, text]);

const USES: ReadonlyArray<[what: string, source: string, bundles: string[]]> = [
  ['nothing', 'console.log(1);', []],
  ['fetch', 'await fetch("http://localhost");', ['network']],
  ['a global by its property', 'console.log(globalThis.WebSocket);', ['network']],
  ['a type alone', 'type A = Response;\nconsole.log(1);', []],
  ['hono, which needs the network', 'import { Hono } from "hono";\nnew Hono();', ['network', 'hono']],
  ['a type of hono', 'import type { Context } from "hono";\nconsole.log(1);', []],
  ['files', 'import fs from "fs/promises";\nawait fs.readdir(".");', ['files']],
  ['the words in a string and a comment', '// fetch\nconsole.log("fetch");', []],
];

for (const [what, source, bundles] of USES) {
  test(`a program that uses ${what} is given ${bundles.join(' and ') || 'no library'}`, async () => {
    const compiled = await nodeRunner.compile(source);
    assert.ok(compiled.ok);
    assert.deepEqual(compiled.program.libraries, bundles);
  });
}

test('without the network its globals are not there, by whatever name', async () => {
  const names = ['fet-ch', 'Web-Socket', 'Re-quest', 'Re-sponse'];
  const source = `console.log(${JSON.stringify(names)}.map((n) => typeof (globalThis as any)[n.replace('-', '')]).join());`;
  assert.deepEqual(lines(await run(source)), [[0, 'undefined,undefined,undefined,undefined']]);
});

const SERVER = `import { serve } from '@hono/node-server';
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
async function handle(request: Request) {
  await sleep(100);
  return new Response('answer');
}
serve({ fetch: handle, port: 3000 });
`;

test('a request takes 5 ms there and 5 ms back; a server left open does not keep the run alive', async () => {
  const trace = await run(`${SERVER}const response = await fetch('http://localhost:3000/');
console.log(await response.text());`);
  assert.deepEqual(lines(trace), [[110, 'answer']]);
  assert.deepEqual(trace.end, { t: 110, reason: 'completed' });
});

test('the network shows in a trace by what waits for it: neither its timers nor its callbacks do', async () => {
  const trace = await run(`${SERVER}async function ask() {
  return (await fetch('http://localhost:3000/')).text();
}
await Promise.all([ask(), ask()]);`);
  assert.deepEqual(
    find(trace, 'await').map(({ kind, label }) => [kind, label]),
    [
      ['promise', "fetch('http://localhost:3000/')"],
      ['promise', "fetch('http://localhost:3000/')"],
      ['promise', 'Promise.all([ask(), ask()])'],
      ['timer', 'sleep(100)'],
      ['timer', 'sleep(100)'],
    ],
  );
  assert.deepEqual(
    find(trace, 'call').map(({ label, parent }) => [label, parent]),
    [
      ['ask()', 0],
      ['ask()', 0],
      ['handle(…)', 0],
      ['handle(…)', 0],
    ],
  );
  assert.equal(find(trace, 'timer-set').length, 2);
  assert.equal(find(trace, 'micro-queue').length, 0);
});

test('hono leaves no callbacks of its own in a trace', async () => {
  const trace = await run(`import { serve } from '@hono/node-server';
import { Hono } from 'hono';
const app = new Hono();
app.get('/', async (c) => c.text('x'));
serve({ fetch: app.fetch, port: 1 });
await fetch('http://localhost:1/').then((response) => response.text());`);
  assert.deepEqual(
    find(trace, 'micro-queue').map(({ line }) => line),
    [6],
  );
  assert.equal(trace.end.reason, 'completed');
});

test('another host is not in this network, and that is said with the line', async () => {
  const trace = await run('\nawait fetch("https://example.org/x");');
  const [uncaught] = find(trace, 'uncaught');
  assert.equal(
    uncaught?.error.message,
    "fetch failed: example.org is not in this simulated network, which has only the program's own servers",
  );
  assert.equal(uncaught.line, 2);
  assert.equal(trace.end.reason, 'uncaught');
});

test('a client and a server that never stop talking end by a limit', async () => {
  const trace = await run(`import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 1 }).on('connection', (socket) => socket.on('message', (data) => socket.send(data)));
const socket = new WebSocket('ws://localhost:1');
socket.onopen = () => socket.send('ping');
socket.onmessage = () => socket.send('ping');`);
  const [kill] = find(trace, 'kill');
  assert.match(kill?.limit ?? '', /^(?:virtual-time|real-time|events)$/);
});

test('a program that changes built-ins only harms itself', async () => {
  const trace = await run(`import { serve } from '@hono/node-server';
const seen: unknown[] = [];
for (const type of [Map, Set, WeakMap, Promise, Array, Function] as any[])
  for (const name of ['get', 'set', 'then', 'forEach', 'call', 'apply']) {
    const before = type.prototype[name];
    if (before) type.prototype[name] = function (...values: unknown[]) { seen.push(this, ...values); return before.apply(this, values); };
  }
serve({ fetch: () => new Response('x'), port: 1 });
await fetch('http://localhost:1/');
console.log(seen.some((one) => one instanceof MessagePort), seen.some((one: any) => one && (one.emit === undefined) && one.post));`);
  assert.ok(['completed', 'uncaught', 'unsettled', 'limit'].includes(trace.end.reason));
  for (const [, text] of lines(trace)) assert.match(String(text), /^false (?:false|undefined)$/);
});
