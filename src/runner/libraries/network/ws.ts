/** The package `ws`: a server of WebSockets, and a client that is an event emitter. */
import { bufferOf, type Buffer } from '../bytes.ts';
import type { EventEmitter } from '../../sandbox/modules/emitter.ts';
import { dial, socketAddress } from './dial.ts';
import { LOST, NO_CODE, Peer } from './line.ts';
import type { Listening, Loopback } from './loopback.ts';

type Fn = (...values: unknown[]) => unknown;
type Data = string | number | ArrayBuffer | ArrayBufferView;
interface ServerOptions {
  port?: number;
  host?: string;
  path?: string;
  /** What `serve` gave. */
  server?: { connect?: Listening['connect'] };
  noServer?: boolean;
}

const [CONNECTING, OPEN, CLOSING, CLOSED] = [0, 1, 2, 3];
const NAMES = ['CONNECTING', 'OPEN', 'CLOSING', 'CLOSED'];

export function makeWs(network: Loopback) {
  const { host } = network;

  class WebSocket extends host.EventEmitter {
    static readonly CONNECTING = CONNECTING;
    static readonly OPEN = OPEN;
    static readonly CLOSING = CLOSING;
    static readonly CLOSED = CLOSED;
    readonly CONNECTING = CONNECTING;
    readonly OPEN = OPEN;
    readonly CLOSING = CLOSING;
    readonly CLOSED = CLOSED;
    readonly url: string;
    readonly protocol = '';
    readonly bufferedAmount = 0;
    readyState = CONNECTING;
    #peer: Peer | undefined;

    /** `peer` is an open connection, for the server's own use. */
    constructor(address: string | URL | null, peer?: unknown) {
      super();
      this.url = '';
      if (peer instanceof Peer) {
        this.#open(peer);
        return;
      }
      const url = socketAddress(address ?? '');
      this.url = url.href;
      dial(network, host.here(), url, {
        open: (dialled) => {
          if (this.readyState !== CONNECTING) return dialled.terminate();
          this.#open(dialled);
          this.emit('open');
        },
        failed: (error) => this.#lost(error),
      });
    }

    #open(peer: Peer): void {
      this.#peer = peer;
      this.readyState = OPEN;
      peer.end = {
        received: (data) => {
          if (this.readyState >= CLOSED) return;
          this.emit('message', bufferOf(data), typeof data !== 'string');
        },
        closing: () => {
          this.readyState = CLOSING;
        },
        closed: (code, reason) => this.#closed(code, reason),
      };
    }

    send(data: Data, options?: unknown, then?: unknown): void {
      const done = (typeof options === 'function' ? options : then) as Fn | undefined;
      if (this.readyState === CONNECTING) throw new Error('WebSocket is not open: readyState 0 (CONNECTING)');
      if (this.readyState !== OPEN) {
        const state = `${this.readyState} (${NAMES[this.readyState]})`;
        const error = new Error(`WebSocket is not open: readyState ${state}`);
        if (done !== undefined) host.tick(() => done(error));
        return;
      }
      const isBinary = ArrayBuffer.isView(data) || data instanceof ArrayBuffer;
      this.#peer?.send(isBinary ? bufferOf(data) : String(data));
      if (done !== undefined) host.tick(() => done());
    }

    close(code?: number, reason: string | Buffer = ''): void {
      if (this.readyState === CONNECTING) {
        this.#lost(new Error('WebSocket was closed before the connection was established'));
      } else if (this.readyState === OPEN) {
        this.readyState = CLOSING;
        this.#peer?.close(code ?? NO_CODE, String(reason));
      }
    }

    terminate(): void {
      if (this.readyState === CONNECTING) this.close();
      else if (this.readyState !== CLOSED) {
        this.readyState = CLOSING;
        this.#peer?.terminate();
      }
    }

    /** Listens as in a page, with `data` of a text as a string. */
    addEventListener(type: string, listener: Fn, { once = false } = {}): void {
      const around = (...values: unknown[]): unknown => listener(eventOf(type, this, values));
      this[once ? 'once' : 'on'](type, around);
    }

    #lost(error: Error): void {
      this.readyState = CLOSING;
      host.tick(() => {
        this.emit('error', error);
        this.#closed(LOST, '');
      });
    }

    #closed(code: number, reason: string): void {
      if (this.readyState === CLOSED) return;
      this.readyState = CLOSED;
      this.emit('close', code, bufferOf(reason));
    }
  }

  class WebSocketServer extends host.EventEmitter {
    readonly clients = new Set<EventEmitter>();
    readonly options: ServerOptions;
    #port: number | undefined;
    #isClosing = false;

    constructor(options?: ServerOptions, onListening?: Fn) {
      super();
      this.options = { ...options };
      const { port, path, server, noServer } = this.options;
      if ([port != null, server != null, noServer === true].filter(Boolean).length !== 1)
        throw new TypeError(
          'One and only one of the "port", "server", or "noServer" options must be specified',
        );
      if (noServer === true) throw new TypeError('A WebSocketServer needs one of "port" and "server" here');
      const place = host.here();
      const connect: Listening['connect'] = (peer, url) => {
        if (path !== undefined && new URL(url, 'ws://localhost').pathname !== path)
          throw new Error('Unexpected server response: 400');
        const own = new Peer(place);
        Peer.join(own, peer);
        return () => place.now(() => this.#connected(own, url));
      };
      if (server !== undefined) {
        server.connect = connect;
        return;
      }
      if (onListening !== undefined) this.once('listening', onListening);
      try {
        this.#port = network.listen(port ?? 0, { connect });
        host.tick(() => this.emit('listening'));
      } catch (error) {
        host.tick(() => this.emit('error', error));
      }
    }

    #connected(peer: Peer, url: string): void {
      const socket = new WebSocket(null, peer);
      this.clients.add(socket);
      socket.on('close', () => {
        this.clients.delete(socket);
        this.#check();
      });
      this.emit('connection', socket, { url, method: 'GET', headers: {} });
    }

    address(): { address: string; family: string; port: number } | null {
      return this.#port === undefined ? null : { address: '::', family: 'IPv6', port: this.#port };
    }

    /** Takes no further connections; those that are open stay, and `done` is called when they are gone. */
    close(done?: Fn): void {
      if (done !== undefined) this.once('close', () => done());
      if (this.#isClosing) return;
      this.#isClosing = true;
      if (this.#port !== undefined) network.close(this.#port);
      if (this.options.server !== undefined) this.options.server.connect = undefined;
      this.#check();
    }

    #check(): void {
      if (this.#isClosing && this.clients.size === 0) host.tick(() => this.emit('close'));
    }
  }

  return { WebSocket, WebSocketServer };
}

/** What a listener of `addEventListener` is given. */
function eventOf(type: string, target: object, [first, second]: unknown[]): object {
  switch (type) {
    case 'message':
      return { type, target, data: second === true ? first : String(first) };
    case 'close':
      return { type, target, code: first, reason: String(second), wasClean: first !== LOST };
    case 'error':
      return { type, target, error: first, message: (first as Error).message };
    default:
      return { type, target };
  }
}
