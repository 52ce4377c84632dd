/** `fetch` of what the program itself serves. */
import { PLAIN_TEXT } from './body.ts';
import { LATENCY_MS, type Loopback } from './loopback.ts';
import { Request, type RequestOptions } from './request.ts';
import { isRedirect, Response } from './response.ts';

/** How many redirects are followed. */
const MOST_REDIRECTS = 20;

/** What servers say with a status when a program says nothing itself, as Node's do. */
const TEXTS: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  203: 'Non-Authoritative Information',
  204: 'No Content',
  206: 'Partial Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  418: "I'm a Teapot",
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** Sends one request and gives the response, whatever its status; rejects with the error of the network. */
export function send(network: Loopback, request: Request): Promise<Response> {
  const { host } = network;
  const { signal } = request;
  const place = host.here();
  return host.promise<Response>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = (): void => reject(signal.reason);
    const settle = (run: () => void): void => {
      signal.removeEventListener('abort', stop);
      run();
    };
    signal.addEventListener('abort', stop, { once: true });
    const sent = arriving(request);
    place.after(LATENCY_MS, () => {
      try {
        const { answer } = network.find(new URL(request.url));
        if (answer === undefined) throw new Error('other side closed');
        answer(sent, (response) => place.after(LATENCY_MS, () => settle(() => resolve(response))));
      } catch (error) {
        place.after(LATENCY_MS, () => settle(() => reject(place.blamed(error))));
      }
    });
  });
}

/** The request as the server sees it: with what a client adds by itself. */
function arriving(request: Request): Request {
  const added = { host: new URL(request.url).host, accept: '*/*', 'user-agent': 'node' };
  const copy = new Request(request.clone(), { signal: new AbortController().signal });
  for (const [name, value] of Object.entries(added))
    if (!copy.headers.has(name)) copy.headers.set(name, value);
  return copy;
}

/** The response as the client sees it; all of its body has to be there first. */
export async function delivered(response: Response, request: Request): Promise<Response> {
  const { status, statusText, headers } = response;
  const bytes = response.body === null || request.method === 'HEAD' ? null : await response.bytes();
  const text = statusText === '' ? (TEXTS[status] ?? '') : statusText;
  const copy = new Response(bytes, { status, statusText: text, headers });
  // The adapter writes the type of a plain text with a space.
  if (headers.get('content-type') === PLAIN_TEXT)
    copy.headers.set('content-type', 'text/plain; charset=UTF-8');
  return Object.assign(copy, { type: 'basic', url: request.url });
}

/** The global `fetch`. */
export function makeFetch(network: Loopback) {
  const go = (request: Request, redirects: number): Promise<Response> => {
    const place = network.host.here();
    return network.host.promise((resolve, reject) => {
      const fail = (cause: unknown): void => reject(place.blamed(failed(cause)));
      const answered = (response: Response): void => {
        const to = response.headers.get('location');
        if (!isRedirect(response) || to === null || request.redirect === 'manual') {
          resolve(redirects === 0 ? response : Object.assign(response, { redirected: true }));
        } else if (request.redirect === 'error') {
          fail(new Error('unexpected redirect'));
        } else if (redirects === MOST_REDIRECTS) {
          fail(new Error('redirect count exceeded'));
        } else {
          resolve(go(redirected(request, response.status, new URL(to, request.url)), redirects + 1));
        }
      };
      void send(network, request).then(answered, (error: unknown) => {
        if (request.signal.aborted) reject(error);
        else fail(error);
      });
    });
  };
  return function fetch(input: string | URL | Request, options?: RequestOptions): Promise<Response> {
    try {
      const request = new Request(input, options);
      const { protocol } = new URL(request.url);
      if (!/^https?:$/.test(protocol)) throw failed(new Error('unknown scheme'));
      return go(request, 0);
    } catch (error) {
      return network.host.promise((_, reject) => reject(error));
    }
  };
}

function redirected(request: Request, status: number, to: URL): Request {
  const { headers, signal, redirect, method } = request;
  const becomesGet = status === 303 || (status < 303 && method === 'POST');
  if (becomesGet) return new Request(to, { headers, signal, redirect });
  return new Request(to, { headers, signal, redirect, method });
}

/** What `fetch` rejects with: the words of the network are its cause, but for those about the network itself. */
function failed(cause: unknown): TypeError {
  const isElsewhere = cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND';
  return new TypeError(isElsewhere ? `fetch failed: ${cause.message}` : 'fetch failed', { cause });
}
