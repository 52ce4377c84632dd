/** `request` of the package `undici`. */
import { send } from './fetch.ts';
import type { Loopback } from './loopback.ts';
import { Request, type RequestOptions } from './request.ts';
import type { Response } from './response.ts';

interface UndiciOptions extends Omit<RequestOptions, 'headers'> {
  headers?: Record<string, string> | Headers;
  query?: Record<string, unknown>;
}

/** What `request` gives; the body's methods are those of a response. */
interface Answer {
  statusCode: number;
  statusText: string;
  headers: Record<string, string | string[]>;
  trailers: object;
  opaque: null;
  context: object;
  body: Response & { dump(): Promise<void> };
}

export function makeRequest(network: Loopback) {
  return async function request(url: string | URL, options: UndiciOptions = {}): Promise<Answer> {
    const to = new URL(url);
    for (const [name, value] of Object.entries(options.query ?? {}))
      to.searchParams.append(name, String(value));
    const response = await send(network, new Request(to, options));
    const headers: Answer['headers'] = {};
    for (const [name, value] of response.headers)
      headers[name] = name === 'set-cookie' ? response.headers.getSetCookie() : value;
    const body = Object.assign(response, { dump: async () => void (await response.bytes()) });
    const { status: statusCode, statusText } = response;
    return { statusCode, statusText, headers, trailers: {}, opaque: null, context: {}, body };
  };
}
