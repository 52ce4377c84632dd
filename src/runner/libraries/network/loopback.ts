/** The whole network: what the program itself listens on, reached at its own machine. */
import type { LibraryHost } from '../host.ts';
import type { Request } from './request.ts';
import type { Response } from './response.ts';
import type { Peer } from './line.ts';

/** How long anything is under way from one end to the other, in virtual ms. */
export const LATENCY_MS = 5;
/** What ports are taken from when a program asks for any. */
const FIRST_FREE_PORT = 49_152;

/** What a server of the program does with what arrives. */
export interface Listening {
  /** Answers a request. Never rejects. Absent: it speaks no HTTP. */
  answer?: (request: Request, respond: (response: Response) => void) => void;
  /**
   * Takes a connection of a WebSocket, or throws. What it gives tells the program of it, once the answer is under way.
   * Absent: it refuses them.
   */
  connect?: (peer: Peer, url: string) => () => void;
}

/** An error as Node's network makes it. */
export interface NetworkError extends Error {
  code: string;
  syscall: string;
}

const HOSTS = new Set(['localhost', '127.0.0.1', '[::1]', '::1', '0.0.0.0']);

export class Loopback {
  readonly #listening = new Map<number, Listening>();
  readonly host: LibraryHost;
  #nextFree = FIRST_FREE_PORT;

  constructor(host: LibraryHost) {
    this.host = host;
  }

  /** Listens on a port, 0 for any, and gives the port. @throws {NetworkError} EADDRINUSE */
  listen(port: number, server: Listening): number {
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new RangeError(`options.port should be >= 0 and < 65536. Received type number (${port}).`);
    if (port === 0)
      do port = this.#nextFree++;
      while (this.#listening.has(port));
    if (this.#listening.has(port)) {
      const error = new Error(`listen EADDRINUSE: address already in use :::${port}`);
      throw Object.assign(error, { code: 'EADDRINUSE', errno: -98, syscall: 'listen', address: '::', port });
    }
    this.#listening.set(port, server);
    return port;
  }

  close(port: number): void {
    this.#listening.delete(port);
  }

  /** Who listens at an address. @throws {NetworkError} when nobody does, or the host is another one */
  find(url: URL): Listening {
    const port = Number(url.port || (/^(?:https|wss):$/.test(url.protocol) ? 443 : 80));
    if (!HOSTS.has(url.hostname)) throw unknownHost(url.hostname);
    const found = this.#listening.get(port);
    if (found !== undefined) return found;
    const refused = (address: string): NetworkError =>
      Object.assign(new Error(`connect ECONNREFUSED ${address}:${port}`), {
        errno: -111,
        code: 'ECONNREFUSED',
        syscall: 'connect',
        address,
        port,
      });
    if (url.hostname !== 'localhost') throw refused(url.hostname.replaceAll(/[[\]]/g, ''));
    // Both addresses of the name are tried.
    const both = new AggregateError([refused('::1'), refused('127.0.0.1')], '');
    throw Object.assign(both, { code: 'ECONNREFUSED' });
  }
}

/** The words by which the page knows this failure. */
const unknownHost = (hostname: string): NetworkError =>
  Object.assign(
    new Error(`${hostname} is not in this simulated network, which has only the program's own servers`),
    { code: 'ENOTFOUND', errno: -3008, syscall: 'getaddrinfo', hostname },
  );
