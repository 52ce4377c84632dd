/** `Request`, of which everything is in memory. */
import { Body, type BodyGiven } from './body.ts';

export interface RequestOptions {
  method?: string;
  headers?: ConstructorParameters<typeof Headers>[0];
  body?: BodyGiven;
  signal?: AbortSignal | null;
  redirect?: 'follow' | 'error' | 'manual';
}

/** Methods whose names do not depend on case. */
const KNOWN = /^(?:delete|get|head|options|post|put)$/i;

export class Request extends Body {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  readonly redirect: 'follow' | 'error' | 'manual';

  constructor(input: string | URL | Request, options: RequestOptions = {}) {
    const [from, address] = input instanceof Request ? [input, input.url] : [undefined, String(input)];
    const headers = new Headers(options.headers ?? from?.headers);
    const given = options.method ?? from?.method ?? 'GET';
    const method = KNOWN.test(given) ? given.toUpperCase() : given;
    if (options.body != null && (method === 'GET' || method === 'HEAD'))
      throw new TypeError('Request with GET/HEAD method cannot have body.');
    super(options.body ?? from?.copied(), headers);
    this.url = from === undefined ? parsed(address) : address;
    this.method = method;
    this.headers = headers;
    this.signal = options.signal ?? from?.signal ?? new AbortController().signal;
    this.redirect = options.redirect ?? from?.redirect ?? 'follow';
  }

  clone(): Request {
    const { method, headers, signal, redirect } = this;
    return new Request(this.url, { method, headers, signal, redirect, body: this.copied() });
  }
}

function parsed(url: string): string {
  try {
    return new URL(url).href;
  } catch (cause) {
    throw new TypeError(`Failed to parse URL from ${url}`, { cause });
  }
}
