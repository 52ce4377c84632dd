/** The simulated network, and what programs use it by: globals, `@hono/node-server`, `ws` and `undici`. */
import type { LibraryHost, LibraryParts } from '../host.ts';
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
  const globals = { Request, Response, WebSocket: makeWebSocket(loopback), fetch: makeFetch(loopback) };
  const ws = makeWs(loopback);
  const undici = { ...globals, Headers, request: makeRequest(loopback) };
  return {
    globals,
    modules: {
      '@hono/node-server': { serve: makeServe(loopback) },
      ws: { ...ws, default: Object.assign(ws.WebSocket, ws) },
      undici: { ...undici, default: undici },
    },
  };
}
