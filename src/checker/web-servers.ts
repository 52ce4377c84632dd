/**
 * The libraries by which programs serve, as declarations for the checker: what the runner offers of `hono`,
 * `@hono/node-server` and `ws`. `libraries.test.ts` holds them to the real types.
 */
export const SERVER_DECLARATIONS = `
declare module 'hono' {
  type Value<T> = T | Promise<T>;
  type StatusCode = Contentful | 101 | 204 | 205 | 304;
  type Redirects = 300 | 301 | 302 | 303 | 304 | 305 | 306 | 307 | 308;
  type Contentful = -1 | 100 | 102 | 103 | 200 | 201 | 202 | 203 | 206 | 207 | 208 | 226 | Exclude<Redirects, 304>
    | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451
    | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
  type Join<B extends string, P extends string> = B extends '/' ? P : P extends '/' ? B : P extends \`/\${string}\` ? \`\${B}\${P}\` : \`\${B}/\${P}\`;
  type Name<S extends string> = S extends \`\${infer N}{\${string}\` ? S extends \`\${string}?\` ? \`\${N}?\` : N : S;
  type Names<P extends string> = P extends \`\${string}:\${infer N}/\${infer R}\` ? Name<N> | Names<\`/\${R}\`> : P extends \`\${string}:\${infer N}\` ? Name<N> : never;
  type Plain<N extends string> = N extends \`\${infer B}?\` ? B : N;
  class HonoRequest<P extends string = '/'> {
    raw: Request; path: string; get url(): string; get method(): string;
    param<N extends Names<P>>(name: string extends P ? never : N extends \`\${string}?\` ? never : N): string;
    param(name: string): string | undefined;
    param(): { [N in Names<P> as Plain<N>]: N extends \`\${string}?\` ? string | undefined : string };
    query(name: string): string | undefined; query(): Record<string, string>;
    queries(name: string): string[] | undefined; queries(): Record<string, string[]>;
    header(name: string): string | undefined; header(): Record<string, string>;
    json<T = any>(): Promise<T>; text(): Promise<string>; arrayBuffer(): Promise<ArrayBuffer>; bytes(): Promise<Uint8Array>; blob(): Promise<Blob>;
  }
  type Env = { Bindings?: object; Variables?: object };
  type IsAny<T> = 0 extends 1 & T ? true : false;
  type Variables<E extends Env> = IsAny<E> extends true ? Record<string, any> : E['Variables'];
  type Extra = Record<string, string | string[]>;
  interface Init<S extends StatusCode> { status?: S; statusText?: string; headers?: [string, string][] | Record<string, string> | Headers }
  type Given<S extends StatusCode> = Init<S> | Response;
  class Context<E extends Env = any, P extends string = any> {
    env: E['Bindings']; finalized: boolean; error: Error | undefined;
    get req(): HonoRequest<P>; get res(): Response; set res(response: Response | undefined);
    text(text: string, status?: Contentful, headers?: Extra): Response; text(text: string, init?: Given<Contentful>): Response;
    json(value: any, status?: Contentful, headers?: Extra): Response; json(value: any, init?: Given<Contentful>): Response;
    html<T extends string | Promise<string>>(html: T, status?: Contentful, headers?: Extra): T extends string ? Response : Promise<Response>;
    html<T extends string | Promise<string>>(html: T, init?: Given<Contentful>): T extends string ? Response : Promise<Response>;
    body(data: Body, status?: Contentful, headers?: Extra): Response; body(data: Body, init?: Given<Contentful>): Response;
    body(data: null, status?: StatusCode, headers?: Extra): Response; body(data: null, init?: Given<StatusCode>): Response;
    redirect(location: string | URL, status?: Redirects): Response; notFound(): Value<Response>;
    status(status: StatusCode): void; header(name: string, value?: string, options?: { append?: boolean }): void;
    get<K extends keyof Variables<E>>(name: K): Variables<E>[K]; set<K extends keyof Variables<E>>(name: K, value: Variables<E>[K]): void;
    get var(): Readonly<Variables<E>>;
  }
  type Body = string | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream;
  type Next = () => Promise<void>;
  type Handler<E extends Env = any, P extends string = any> = (c: Context<E, P>, next: Next) => Response | Promise<Response> | Promise<void> | Promise<Response | void>;
  type MiddlewareHandler<E extends Env = any, P extends string = string> = (c: Context<E, P>, next: Next) => Promise<Response | void>;
  type ErrorHandler<E extends Env = any> = (error: Error, c: Context<E>) => Value<Response>;
  type NotFoundHandler<E extends Env = any> = (c: Context<E>) => Value<Response>;
  interface Route<E extends Env, B extends string> {
    <P extends string, E2 extends Env = E>(path: P, handler: Handler<E2, Join<B, P>>): Hono<E, {}, B>;
    <P extends string, E2 extends Env = E, E3 extends Env = E & E2>(path: P, first: Handler<E2, Join<B, P>>, second: Handler<E3, Join<B, P>>): Hono<E, {}, B>;
    <P extends string>(path: P, ...handlers: Handler<any, Join<B, P>>[]): Hono<E, {}, B>;
    <E2 extends Env = E>(handler: Handler<E2, B>): Hono<E, {}, B>;
    (...handlers: Handler<any, B>[]): Hono<E, {}, B>;
  }
  interface Middleware<E extends Env, B extends string> {
    <E2 extends Env = E>(handler: MiddlewareHandler<E2, Join<B, '*'>>): Hono<E & E2, {}, B>;
    <P extends string, E2 extends Env = E>(path: P, handler: MiddlewareHandler<E2, Join<B, P>>): Hono<E & E2, {}, B>;
    <P extends string>(path: P, ...handlers: MiddlewareHandler<any, Join<B, P>>[]): Hono<E, {}, B>;
    (...handlers: MiddlewareHandler<any, Join<B, '*'>>[]): Hono<E, {}, B>;
  }
  class Hono<E extends Env = {}, S extends {} = {}, B extends string = '/'> {
    constructor(options?: { strict?: boolean });
    get: Route<E, B>; post: Route<E, B>; put: Route<E, B>; delete: Route<E, B>; patch: Route<E, B>; options: Route<E, B>; all: Route<E, B>;
    use: Middleware<E, B>;
    on<P extends string>(method: string | string[], path: P, ...handlers: Handler<E, Join<B, P>>[]): Hono<E, S, B>;
    route<E2 extends Env, S2 extends {}, B2 extends string>(path: string, app: Hono<E2, S2, B2>): Hono<E, S, B>;
    basePath<P extends string>(path: P): Hono<E, S, Join<B, P>>;
    onError: (handler: ErrorHandler<E>) => Hono<E, S, B>; notFound: (handler: NotFoundHandler<E>) => Hono<E, S, B>;
    fetch: (request: Request, env?: E['Bindings'] | {}) => Response | Promise<Response>;
    request: (input: Request | string | URL, init?: RequestInit, env?: E['Bindings'] | {}) => Response | Promise<Response>;
  }
  export { Hono };
  export type { Context, Env, ErrorHandler, Handler, HonoRequest, MiddlewareHandler, Next, NotFoundHandler };
}
declare module '@hono/node-server' {
  import { EventEmitter } from 'node:events';
  interface AddressInfo { address: string; family: string; port: number }
  interface ServerType extends EventEmitter, AsyncDisposable {
    readonly listening: boolean; address(): string | AddressInfo | null; close(done?: (error?: Error) => void): this; ref(): this; unref(): this;
  }
  interface Options { fetch: (request: Request, env: any) => unknown; port?: number; hostname?: string }
  const serve: (options: Options, onListening?: (info: AddressInfo) => void) => ServerType;
  export { serve };
  export type { ServerType };
}
declare module 'ws' {
  import { EventEmitter } from 'node:events';
  import type { ServerType } from '@hono/node-server';
  interface IncomingMessage { url?: string | undefined; method?: string | undefined; headers: Record<string, string | string[] | undefined> }
  type RawData = Buffer | ArrayBuffer | Buffer[];
  type Sent = string | number | ArrayBuffer | NodeJS.ArrayBufferView;
  interface Event { type: string; target: WebSocket }
  interface ErrorEvent extends Event { error: any; message: string }
  interface CloseEvent extends Event { wasClean: boolean; code: number; reason: string }
  interface MessageEvent extends Event { data: string | RawData }
  interface Events { open: Event; error: ErrorEvent; close: CloseEvent; message: MessageEvent }
  class WebSocket extends EventEmitter {
    static readonly CONNECTING: 0; static readonly OPEN: 1; static readonly CLOSING: 2; static readonly CLOSED: 3;
    readonly CONNECTING: 0; readonly OPEN: 1; readonly CLOSING: 2; readonly CLOSED: 3;
    readonly bufferedAmount: number; readonly protocol: string; readonly readyState: 0 | 1 | 2 | 3; readonly url: string;
    constructor(address: string | URL);
    close(code?: number, reason?: string | Buffer): void; terminate(): void;
    send(data: Sent, done?: (error?: Error) => void): void; send(data: Sent, options: object, done?: (error?: Error) => void): void;
    addEventListener<K extends keyof Events>(type: K, listener: (event: Events[K]) => void, options?: { once?: boolean | undefined }): void;
    on(event: 'close', listener: (this: WebSocket, code: number, reason: Buffer) => void): this;
    on(event: 'error', listener: (this: WebSocket, error: Error) => void): this;
    on(event: 'message', listener: (this: WebSocket, data: RawData, isBinary: boolean) => void): this;
    on(event: 'open', listener: (this: WebSocket) => void): this;
    on(event: string | symbol, listener: (this: WebSocket, ...values: any[]) => void): this;
    once(event: 'close', listener: (this: WebSocket, code: number, reason: Buffer) => void): this;
    once(event: 'error', listener: (this: WebSocket, error: Error) => void): this;
    once(event: 'message', listener: (this: WebSocket, data: RawData, isBinary: boolean) => void): this;
    once(event: 'open', listener: (this: WebSocket) => void): this;
    once(event: string | symbol, listener: (this: WebSocket, ...values: any[]) => void): this;
  }
  interface ServerOptions { port?: number | undefined; host?: string | undefined; path?: string | undefined; server?: ServerType | undefined }
  class WebSocketServer extends EventEmitter {
    options: ServerOptions; clients: Set<WebSocket>;
    constructor(options?: ServerOptions, onListening?: () => void);
    address(): { address: string; family: string; port: number } | string | null; close(done?: (error?: Error) => void): void;
    on(event: 'connection', listener: (this: WebSocketServer, socket: WebSocket, request: IncomingMessage) => void): this;
    on(event: 'error', listener: (this: WebSocketServer, error: Error) => void): this;
    on(event: 'close' | 'listening', listener: (this: WebSocketServer) => void): this;
    on(event: string | symbol, listener: (this: WebSocketServer, ...values: any[]) => void): this;
    once(event: 'connection', listener: (this: WebSocketServer, socket: WebSocket, request: IncomingMessage) => void): this;
    once(event: 'error', listener: (this: WebSocketServer, error: Error) => void): this;
    once(event: 'close' | 'listening', listener: (this: WebSocketServer) => void): this;
    once(event: string | symbol, listener: (this: WebSocketServer, ...values: any[]) => void): this;
  }
  namespace WebSocket { export type { RawData } }
  export { WebSocket, WebSocket as default, WebSocketServer };
  export type { RawData };
}
`;
