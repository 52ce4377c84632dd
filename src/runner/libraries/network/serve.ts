/** `serve` of `@hono/node-server`: lets a function from requests to responses answer at a port. */
import { delivered } from './fetch.ts';
import { LATENCY_MS, type Listening, type Loopback } from './loopback.ts';
import type { Request } from './request.ts';
import { Response } from './response.ts';

export interface ServeOptions {
  fetch: (request: Request, env: object) => Response | Promise<Response>;
  port?: number | string;
  hostname?: string;
}

export interface AddressInfo {
  address: string;
  family: 'IPv4' | 'IPv6';
  port: number;
}

type Done = (error?: Error) => void;

const DEFAULT_PORT = 3000;
/**
 * How long Node's `fetch` keeps a connection on which nothing happens, in virtual ms: the 5 s that Node's server
 * offers less 2 s. A server that is closed while it answers waits for that; idle connections it closes at once.
 */
const KEPT_MS = 3000;

export function makeServe(network: Loopback) {
  const { host } = network;

  class Server extends host.EventEmitter {
    listening = false;
    readonly #info: AddressInfo;
    readonly #listening: Listening;
    /** Requests that wait for their response. */
    #active = 0;
    #isClosing = false;
    /** It was closed while requests waited. */
    #isKept = false;
    readonly #place = host.here();

    constructor({ fetch, port = DEFAULT_PORT, hostname }: ServeOptions) {
      super();
      this.#listening = {
        answer: (request, respond) => {
          this.#active += 1;
          // The handler runs as the doing of whoever started the server.
          this.#place.now(() => {
            void answered(fetch, request).then((response) => {
              respond(response);
              this.#done();
            });
          });
        },
      };
      const address = hostname ?? '::';
      const family = address.includes(':') ? 'IPv6' : 'IPv4';
      this.#info = { address, family, port: Number(port) };
    }

    /** Begins to listen; `onListening` is told of it in a tick. */
    open(onListening?: (info: AddressInfo) => void): void {
      if (onListening !== undefined) this.once('listening', () => onListening(this.#info));
      try {
        this.#info.port = network.listen(this.#info.port, this.#listening);
        this.listening = true;
        host.tick(() => this.emit('listening'));
      } catch (error) {
        host.tick(() => this.emit('error', error));
      }
    }

    /** Lets connections of WebSockets in. */
    set connect(connect: Listening['connect']) {
      if (connect === undefined) delete this.#listening.connect;
      else this.#listening.connect = connect;
    }

    address(): AddressInfo | null {
      return this.listening ? { ...this.#info } : null;
    }

    /** Takes no further requests; `done` is called when all connections are closed. */
    close(done?: Done): this {
      if (!this.listening) {
        const error = Object.assign(new Error('Server is not running.'), { code: 'ERR_SERVER_NOT_RUNNING' });
        if (done !== undefined) host.tick(() => done(error));
        return this;
      }
      if (done !== undefined) this.once('close', () => done());
      this.listening = false;
      this.#isClosing = true;
      this.#isKept = this.#active > 0;
      network.close(this.#info.port);
      this.#check();
      return this;
    }

    closeAllConnections(): void {}
    closeIdleConnections(): void {}
    ref(): this {
      return this;
    }
    unref(): this {
      return this;
    }
    async [Symbol.asyncDispose](): Promise<void> {
      if (this.listening) await new Promise<void>((resolve) => this.close(() => resolve()));
    }

    #done(): void {
      this.#active -= 1;
      this.#check();
    }

    #check(): void {
      if (!this.#isClosing || this.#active > 0) return;
      this.#isClosing = false;
      if (this.#isKept) this.#place.after(LATENCY_MS + KEPT_MS, () => this.emit('close'));
      else host.tick(() => this.emit('close'));
    }
  }

  return function serve(options: ServeOptions, onListening?: (info: AddressInfo) => void): Server {
    if (typeof options?.fetch !== 'function') throw new TypeError('serve() needs a function: { fetch }');
    const server = new Server(options);
    server.open(onListening);
    return server;
  };
}

/** The response of a handler; 500 when it fails. */
async function answered(fetch: ServeOptions['fetch'], request: Request): Promise<Response> {
  try {
    return await delivered(await fetch(request, {}), request);
  } catch {
    return delivered(new Response(null, { status: 500 }), request);
  }
}
