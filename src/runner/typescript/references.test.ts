import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from './compile.ts';

/** Programs that use a global of the network. */
const meant = [
  "await fetch('http://localhost/');",
  'console.log(typeof Response);',
  "globalThis.fetch('http://localhost/');",
  "(globalThis as any)['fetch']('http://localhost/');",
  'const { fetch: ask } = globalThis;',
  'let ask; ({ fetch: ask } = globalThis);',
  'const { fetch } = globalThis;',
  'const everything: any = globalThis;\neverything.fetch("http://localhost/");',
  'const client = { fetch };',
  'const client = { [fetch.name]: 1 };',
  'class Cached extends Response {}',
  'class Client { fetch = fetch; }',
  'class Client { fetch(url: string) { return fetch(url); } }',
  'function load(get = fetch) { return get; }',
  'function load({ get = fetch }) { return get; }',
  'function load(fetch: unknown) { return fetch; }\nload(fetch);',
  '{ const fetch = 1; }\nfetch;',
  'for (const fetch of []) fetch;\nfetch;',
  'try {} catch (fetch) {}\nfetch;',
  'const named = function fetch() {};\nfetch;',
  'const named = class WebSocket {};\nnew WebSocket("ws://localhost");',
  'declare const fetch: any;\nfetch();',
  "import type { Response } from 'undici';\nnew Response('x');",
  "import { type Response, request } from 'undici';\nnew Response('x'); request;",
  'const tag = fetch as unknown as string;',
  'const tag = <unknown>fetch;',
  'enum Size { One = fetch.length }',
  'namespace Net { export const get = fetch; }',
  'class Late { static { fetch; } }',
  'x: for (;;) { fetch; break x; }',
  'switch (1) { case 1: fetch; }',
  'console.log(`${fetch}`);',
];

/** Programs that have the name for something of their own, or as the name of a property or a type. */
const own = [
  'console.log(1);',
  'const fetch = async () => 1;\nawait fetch();',
  'await fetch();\nasync function fetch() {}',
  '{ await fetch(); async function fetch() {} }',
  'class Response { ok = true }\nnew Response();',
  'const Made = class Response { again() { return new Response(); } };',
  'const load = function fetch(n: number): number { return n > 0 ? fetch(n - 1) : 0; };',
  'const load = async (fetch: () => Promise<string>) => await fetch();',
  'function load({ fetch }: any, [Request]: any, ...Response: any[]) { return [fetch, Request, Response]; }',
  'function load({ get: { fetch = 1 } = {} }: any) { return fetch; }',
  'class Client { constructor(private fetch: () => void) { fetch(); } }',
  'const { fetch } = { fetch: () => 1 };\nfetch();',
  'const [fetch, ...Request] = [1, 2];\nconsole.log(fetch, Request);',
  'for (const fetch of [1]) console.log(fetch);',
  'for (let fetch = 0; fetch < 1; fetch++) console.log(fetch);',
  'if (true) { var fetch: any = 1; }\nfetch;',
  'function f() { { var fetch = 1; } return fetch; }',
  'try { throw 1; } catch (fetch) { console.log(fetch); }',
  'try { throw {}; } catch ({ fetch }: any) { console.log(fetch); }',
  "import { once as fetch } from 'node:events';\nfetch;",
  "import fetch from 'node:events';\nfetch;",
  "import * as fetch from 'node:events';\nfetch;",
  'enum Request { Get }\nconsole.log(Request.Get);',
  'namespace Request { export const get = 1; }\nconsole.log(Request.get);',
  'const api = { fetch: () => 1 };\napi.fetch();',
  'const api = { fetch() { return 1; } };\napi?.fetch();',
  'const api: any = {};\napi.fetch = 1;',
  'class Api { fetch = 1; Request() {} get Response() { return 1; } }',
  'const api = { fetch: 1 };\nconst { fetch: ask } = api;',
  'function f(globalThis: any) { return globalThis.fetch; }',
  "console.log('fetch', `Request`, /WebSocket/);\n// Response",
  'fetch: for (;;) { break fetch; }',
  'type Answer = Response;\ninterface Request { url: string }',
  'const a = 1 as unknown as Response;',
  'const a: Response | undefined = undefined;',
  'function load(get: typeof fetch): Promise<Response> { return get("x"); }',
  'const made = new Map<Request, Response>();',
  'class Fake implements Response {}',
  'const made = {} satisfies Partial<Response>;',
  'console.log(globalThis.Date);\nconst api = { fetch: 1 };\napi.fetch;',
];

const librariesOf = (source: string): readonly string[] => {
  const compiled = compile(source);
  assert.ok(compiled.ok, compiled.ok ? '' : compiled.problem.message);
  return compiled.program.libraries;
};

for (const source of meant) {
  test(`the network is for: ${source}`, () => {
    assert.ok(librariesOf(source).includes('network'));
  });
}

for (const source of own) {
  test(`the network is not for: ${source}`, () => {
    assert.deepEqual(librariesOf(source), []);
  });
}

test('a server gets the network by its import', () => {
  const source =
    "import { serve } from '@hono/node-server';\nserve({ fetch: () => app.fetch() });\nlet app: any;";
  assert.deepEqual(librariesOf(source), ['network']);
});
