/**
 * The simulated network as declarations for the checker: `undici`, and the globals, which are the same. The types are
 * those of Node 24 and of undici, less what the runner does not have; `libraries.test.ts` holds them to the real ones.
 */
export const NETWORK_DECLARATIONS = `
interface Blob { readonly size: number; readonly type: string; text(): Promise<string>; arrayBuffer(): Promise<ArrayBuffer> }
interface ReadableStreamDefaultReader<R = any> { read(): Promise<{ done: false; value: R } | { done: true; value?: undefined }>; cancel(reason?: any): Promise<void>; releaseLock(): void }
interface ReadableStream<R = any> extends AsyncIterable<R> { readonly locked: boolean; getReader(): ReadableStreamDefaultReader<R>; cancel(reason?: any): Promise<void> }
declare module 'undici' {
  type RequestInfo = string | URL | Request;
  type BodyInit = ArrayBuffer | NodeJS.ArrayBufferView | URLSearchParams | ReadableStream<Uint8Array> | string | null;
  type HeadersInit = [string, string][] | Record<string, string> | Headers;
  class Body {
    readonly body: ReadableStream | null; readonly bodyUsed: boolean;
    readonly arrayBuffer: () => Promise<ArrayBuffer>; readonly blob: () => Promise<Blob>;
    readonly bytes: () => Promise<Uint8Array>; readonly json: () => Promise<unknown>; readonly text: () => Promise<string>;
  }
  type Going<T> = IteratorObject<T, undefined, unknown>;
  class Headers implements Iterable<[string, string]> {
    constructor(init?: HeadersInit);
    readonly append: (name: string, value: string) => void; readonly delete: (name: string) => void;
    readonly get: (name: string) => string | null; readonly has: (name: string) => boolean;
    readonly set: (name: string, value: string) => void; readonly getSetCookie: () => string[];
    readonly forEach: (callback: (value: string, key: string, headers: Headers) => void, self?: unknown) => void;
    readonly keys: () => Going<string>; readonly values: () => Going<string>;
    readonly entries: () => Going<[string, string]>; readonly [Symbol.iterator]: () => Going<[string, string]>;
  }
  type RequestRedirect = 'error' | 'follow' | 'manual';
  interface RequestInit {
    method?: string; headers?: HeadersInit; body?: BodyInit | null; signal?: AbortSignal | null; redirect?: RequestRedirect;
    cache?: 'default' | 'force-cache' | 'no-cache' | 'no-store' | 'only-if-cached' | 'reload'; credentials?: 'omit' | 'include' | 'same-origin';
    duplex?: 'half'; integrity?: string; keepalive?: boolean; mode?: 'cors' | 'navigate' | 'no-cors' | 'same-origin'; referrer?: string;
  }
  class Request extends Body {
    constructor(input: RequestInfo, init?: RequestInit);
    readonly method: string; readonly url: string; readonly headers: Headers; readonly signal: AbortSignal;
    readonly redirect: RequestRedirect; clone(): Request;
  }
  interface ResponseInit { readonly status?: number; readonly statusText?: string; readonly headers?: HeadersInit }
  class Response extends Body {
    constructor(body?: BodyInit, init?: ResponseInit);
    static json(data: any, init?: ResponseInit): Response;
    static redirect(url: string | URL, status?: 301 | 302 | 303 | 307 | 308): Response;
    readonly ok: boolean; readonly status: number; readonly statusText: string; readonly headers: Headers; readonly url: string;
    readonly redirected: boolean; readonly type: 'basic' | 'cors' | 'default' | 'error' | 'opaque' | 'opaqueredirect'; clone(): Response;
  }
  function fetch(input: RequestInfo, init?: RequestInit): Promise<Response>;

  interface CloseEvent extends Event { readonly code: number; readonly reason: string; readonly wasClean: boolean }
  interface ErrorEvent extends Event { readonly message: string; readonly error: Error }
  interface WebSocketEventMap { close: CloseEvent; error: ErrorEvent; message: MessageEvent; open: Event }
  interface WebSocket extends EventTarget {
    binaryType: 'blob' | 'arraybuffer'; readonly bufferedAmount: number; readonly extensions: string; readonly protocol: string;
    readonly readyState: number; readonly url: string;
    readonly CLOSED: number; readonly CLOSING: number; readonly CONNECTING: number; readonly OPEN: number;
    onclose: ((this: WebSocket, event: CloseEvent) => any) | null; onerror: ((this: WebSocket, event: ErrorEvent) => any) | null;
    onmessage: ((this: WebSocket, event: MessageEvent) => any) | null; onopen: ((this: WebSocket, event: Event) => any) | null;
    close(code?: number, reason?: string): void;
    send(data: string | ArrayBuffer | NodeJS.ArrayBufferView): void;
    addEventListener<K extends keyof WebSocketEventMap>(type: K, listener: (this: WebSocket, event: WebSocketEventMap[K]) => any, options?: boolean | { capture?: boolean; once?: boolean; passive?: boolean; signal?: AbortSignal }): void;
    addEventListener(type: string, listener: EventListener | null, options?: boolean | { capture?: boolean; once?: boolean; passive?: boolean; signal?: AbortSignal }): void;
    removeEventListener<K extends keyof WebSocketEventMap>(type: K, listener: (this: WebSocket, event: WebSocketEventMap[K]) => any, options?: boolean | { capture?: boolean }): void;
    removeEventListener(type: string, listener: EventListener | null, options?: boolean | { capture?: boolean }): void;
  }
  const WebSocket: {
    prototype: WebSocket; new (url: string | URL): WebSocket;
    readonly CLOSED: number; readonly CLOSING: number; readonly CONNECTING: number; readonly OPEN: number;
  };

  interface RequestOptions {
    method?: string; headers?: Record<string, string | string[] | undefined> | Iterable<[string, string]> | null; body?: string | Uint8Array | null;
    query?: Record<string, any>; signal?: AbortSignal | null;
  }
  interface ResponseBody {
    readonly bodyUsed: boolean; text(): Promise<string>; json(): Promise<unknown>; bytes(): Promise<Uint8Array>;
    arrayBuffer(): Promise<ArrayBuffer>; blob(): Promise<Blob>; dump(): Promise<void>;
  }
  interface ResponseData {
    statusCode: number; statusText: string; headers: Record<string, string | string[] | undefined>; trailers: Record<string, string>;
    opaque: null; context: object; body: ResponseBody;
  }
  function request(url: string | URL, options?: RequestOptions): Promise<ResponseData>;
  const undici: {
    Headers: typeof Headers; Request: typeof Request; Response: typeof Response; WebSocket: typeof WebSocket; fetch: typeof fetch; request: typeof request;
  };
  export { Headers, Request, Response, WebSocket, fetch, request, undici as default };
  export type { BodyInit, CloseEvent, ErrorEvent, HeadersInit, RequestInfo, RequestInit, ResponseInit };
  type Alias<N extends keyof Same> = Same[N];
  interface Same { CloseEvent: CloseEvent; Headers: Headers; Request: Request; RequestInit: RequestInit; Response: Response; ResponseInit: ResponseInit; WebSocket: WebSocket }
  const same: { fetch: typeof fetch; Headers: typeof Headers; Request: typeof Request; Response: typeof Response; WebSocket: typeof WebSocket };
  global {
    namespace NodeJS { type ArrayBufferView<T extends ArrayBufferLike = ArrayBufferLike> = globalThis.ArrayBufferView<T> }
    interface CloseEvent extends Alias<'CloseEvent'> {}
    interface Headers extends Alias<'Headers'> {}
    interface Request extends Alias<'Request'> {}
    interface RequestInit extends Alias<'RequestInit'> {}
    interface Response extends Alias<'Response'> {}
    interface ResponseInit extends Alias<'ResponseInit'> {}
    interface WebSocket extends Alias<'WebSocket'> {}
    var Headers: typeof same.Headers;
    var Request: typeof same.Request;
    var Response: typeof same.Response;
    var WebSocket: typeof same.WebSocket;
    function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  }
}
`;
