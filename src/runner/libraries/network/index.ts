/** The simulated network, and what programs use it by: globals, `@hono/node-server`, `ws` and `undici`. */
import type { LibraryHost, LibraryParts } from '../host.ts';
import { Body } from './body.ts';
import { makeFetch } from './fetch.ts';
import { Loopback } from './loopback.ts';
import { Request } from './request.ts';
import { Response } from './response.ts';
import { makeServe } from './serve.ts';
import { makeRequest } from './undici.ts';
import { makeWebSocket } from './web-socket.ts';
import { makeWs } from './ws.ts';

export default function network(host: LibraryHost): LibraryParts {
  const loopback = new Loopback(host);
  const serve = makeServe(loopback);
  const globals = { Request, Response, WebSocket: makeWebSocket(loopback), fetch: makeFetch(loopback) };
  const ws = makeWs(loopback);
  nameAs('fetch', globals.fetch);
  nameAs('serve', serve);
  // In Node, Request and Response extend nothing.
  nameAs('', Body);
  const undici = { ...globals, Headers, request: makeRequest(loopback) };
  return {
    globals,
    modules: {
      '@hono/node-server': { serve },
      ws: { ...ws, default: ws.WebSocket },
      undici: { ...undici, default: undici },
    },
  };
}

/** Gives a function the name that programs see: the bundle keeps those of classes alone. */
function nameAs(name: string, value: object): void {
  Object.defineProperty(value, 'name', { value: name });
}
