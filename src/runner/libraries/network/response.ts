/** `Response`, of which everything is in memory. */
import { Body, type BodyGiven } from './body.ts';

export interface ResponseOptions {
  status?: number;
  statusText?: string;
  headers?: ConstructorParameters<typeof Headers>[0];
}

/** Statuses that come without a body. */
const EMPTY = new Set([101, 204, 205, 304]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export class Response extends Body {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly type: string = 'default';
  readonly url: string = '';
  readonly redirected: boolean = false;

  constructor(body?: BodyGiven, options: ResponseOptions = {}) {
    const { status = 200, statusText = '' } = options;
    const headers = new Headers(options.headers);
    if (status < 200 || status > 599)
      throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
    if (body != null && EMPTY.has(status))
      throw new TypeError(`Response constructor: Invalid response status code ${status}`);
    super(body, headers);
    this.status = status;
    this.statusText = statusText;
    this.headers = headers;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }

  clone(): Response {
    const { status, statusText, headers, url, redirected } = this;
    const copy = new Response(this.copied(), { status, statusText, headers });
    return Object.assign(copy, { url, redirected });
  }

  static json(data: unknown, options: ResponseOptions = {}): Response {
    const headers = new Headers(options.headers);
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    return new Response(JSON.stringify(data), { ...options, headers });
  }

  static redirect(url: string | URL, status = 302): Response {
    if (!REDIRECTS.has(status)) throw new RangeError(`Invalid status code ${status}`);
    return new Response(null, { status, headers: { location: new URL(url).href } });
  }
}

export const isRedirect = ({ status }: Response): boolean => REDIRECTS.has(status);
