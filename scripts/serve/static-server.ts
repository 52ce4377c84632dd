import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.py': 'text/x-python; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Astro puts files whose names hold a hash of their content there: they never change. */
const HASHED = /^\/_astro\//;

/** The connection closed before, or while, the file was written to it. */
const ABORTED = new Set<unknown>(['ERR_STREAM_UNABLE_TO_PIPE', 'ERR_STREAM_PREMATURE_CLOSE']);

/** What to answer: a file with a status, or a redirect. */
type Answer =
  { status: 200 | 404; file: string; size: number } | { status: 308; location: string } | undefined;

/**
 * A server of a folder of static files, as a plain host would serve it: `index.html` for a folder, `/x` redirects
 * to `/x/` when that is a folder, `404.html` with status 404 for anything else, nothing outside of the folder.
 * @param folder The built site.
 * @param base Where the site is mounted: `/`, or `/sub/`, below which alone it is then found.
 */
export function staticServer(folder: string, base = '/'): Server {
  const root = resolve(folder);
  return createServer((request, response) => {
    respond(root, base, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(response.writableEnded ? undefined : 'The server could not read the file.');
      if (!isAbort(error)) console.error(error);
    });
  });
}

async function respond(root: string, base: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' }).end('Only GET and HEAD.');
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const answer = await find(root, base, path);
  if (!answer) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found.');
    return;
  }
  if (answer.status === 308) {
    response.writeHead(308, { location: answer.location + (query === undefined ? '' : `?${query}`) }).end();
    return;
  }
  const hashed = answer.status === 200 && HASHED.test(`/${path.slice(base.length)}`);
  response.writeHead(answer.status, {
    'content-type': TYPES[extname(answer.file)] ?? 'application/octet-stream',
    'content-length': answer.size,
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(answer.file), response);
}

async function find(root: string, base: string, path: string): Promise<Answer> {
  if (path === base.slice(0, -1)) return { status: 308, location: base };
  const inside = path.startsWith(base) ? decode(path.slice(base.length)) : undefined;
  const file = inside === undefined ? undefined : join(root, inside);
  if (file && (file === root || file.startsWith(root + sep))) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() && !path.endsWith('/')) return { status: 200, file, size: found.size };
    if (found?.isDirectory()) {
      const index = join(file, 'index.html');
      const page = await stat(index).catch(() => undefined);
      // Leading slashes are made one: `//host` in a location would name another host.
      if (page && !path.endsWith('/')) return { status: 308, location: `${path.replace(/^\/+/, '/')}/` };
      if (page) return { status: 200, file: index, size: page.size };
    }
  }
  const missing = join(root, '404.html');
  const page = await stat(missing).catch(() => undefined);
  return page && { status: 404, file: missing, size: page.size };
}

function decode(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The reader of the response went away in the middle of it. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ABORTED.has(error.code);
}
