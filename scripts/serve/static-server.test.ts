import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { staticServer } from './static-server.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const servers = [staticServer(join(parent, 'dist')), staticServer(join(parent, 'dist'), '/sub/')] as const;

before(async () => {
  const files: Record<string, string> = {
    'secret.txt': 'outside',
    'dist-two/secret.txt': 'outside',
    'dist/index.html': 'home',
    'dist/404.html': 'lost',
    'dist/ko/수업/index.html': 'lesson',
    'dist/empty/data.json': '{}',
    'dist/_astro/page.abc123.css': 'a{}',
    'dist/code.wasm': 'wasm',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(parent, name, '..'), { recursive: true });
    writeFileSync(join(parent, name), text);
  }
  for (const server of servers) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

after(() => {
  for (const server of servers) server.close();
  rmSync(parent, { recursive: true });
});

interface Expected {
  path: string;
  status: number;
  body?: string;
  headers?: Record<string, string>;
  method?: string;
}

/** Sends the path as it is: `fetch` would tidy it. */
async function ask(server: (typeof servers)[number], { path, method = 'GET' }: Expected) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const call = request({ port, host: '127.0.0.1', path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    call.on('error', fail).end();
  });
}

const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
const lesson = '/ko/%EC%88%98%EC%97%85';
const atRoot: Record<string, Expected> = {
  'the index of the root': { path: '/', status: 200, body: 'home', headers: html },
  'the index of a folder whose name is not ASCII': { path: `${lesson}/`, status: 200, body: 'lesson' },
  'a redirect to the folder': { path: lesson, status: 308, headers: { location: `${lesson}/` } },
  'a redirect that keeps the query': {
    path: `${lesson}?a=1?b`,
    status: 308,
    headers: { location: `${lesson}/?a=1?b` },
  },
  'a redirect that stays on this host': {
    path: '//empty/..//ko/%EC%88%98%EC%97%85',
    status: 308,
    headers: { location: `/empty/..//ko/%EC%88%98%EC%97%85/` },
  },
  'a page for what is missing': { path: '/nothing', status: 404, body: 'lost', headers: html },
  'no listing of a folder without an index': { path: '/empty/', status: 404, body: 'lost' },
  'no file under a name that ends as a folder': { path: '/code.wasm/', status: 404 },
  'a hashed asset for ever': {
    path: '/_astro/page.abc123.css?v=1',
    status: 200,
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  },
  'a missing asset not for ever': {
    path: '/_astro/gone.css',
    status: 404,
    headers: { 'cache-control': 'no-cache' },
  },
  'the type of wasm': { path: '/code.wasm', status: 200, headers: { 'content-type': 'application/wasm' } },
  'the head only': { path: '/', method: 'HEAD', status: 200, body: '', headers: { 'content-length': '4' } },
  'no other method': { path: '/', method: 'POST', status: 405, headers: { allow: 'GET, HEAD' } },
  'nothing above the folder': { path: '/../secret.txt', status: 404, body: 'lost' },
  'nothing above the folder, encoded': { path: '/%2e%2e%2fsecret.txt', status: 404, body: 'lost' },
  'nothing of a folder with the same beginning': {
    path: '/..%2fdist-two/secret.txt',
    status: 404,
    body: 'lost',
  },
  'nothing for a broken escape': { path: '/%E0%A4%A', status: 404, body: 'lost' },
  'nothing for a zero byte': { path: '/index.html%00.css', status: 404, body: 'lost' },
};
const atSub: Record<string, Expected> = {
  'the index at the base': { path: '/sub/', status: 200, body: 'home' },
  'a redirect to the base': { path: '/sub', status: 308, headers: { location: '/sub/' } },
  'a redirect below the base': {
    path: `/sub${lesson}`,
    status: 308,
    headers: { location: `/sub${lesson}/` },
  },
  'an asset for ever below the base': {
    path: '/sub/_astro/page.abc123.css',
    status: 200,
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
  },
  'nothing beside the base': { path: '/', status: 404, body: 'lost' },
};

for (const [server, table, where] of [
  [servers[0], atRoot, 'the root'],
  [servers[1], atSub, '/sub/'],
] as const) {
  for (const [name, expected] of Object.entries(table)) {
    test(`at ${where}, the server gives ${name}`, async () => {
      const { status, headers, body } = await ask(server, expected);
      assert.equal(status, expected.status);
      if (expected.body !== undefined) assert.equal(body, expected.body);
      const names = Object.keys(expected.headers ?? {});
      assert.deepEqual(
        Object.fromEntries(names.map((header) => [header, headers[header]])),
        expected.headers ?? {},
      );
    });
  }
}
