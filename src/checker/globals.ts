/** What the sandbox offers besides the language, as declarations for the checker; the types are those of Node 24. */
export const GLOBALS = `
interface Console {
  log(...data: any[]): void; error(...data: any[]): void; warn(...data: any[]): void; info(...data: any[]): void;
  debug(...data: any[]): void; trace(...data: any[]): void; dir(item?: any, options?: object): void;
  table(data?: any, properties?: readonly string[]): void; assert(condition?: unknown, ...data: any[]): void;
  group(...data: any[]): void; groupCollapsed(...data: any[]): void; groupEnd(): void; dirxml(...data: any[]): void;
  count(label?: string): void; countReset(label?: string): void;
  clear(): void; time(label?: string): void; timeLog(label?: string, ...data: any[]): void; timeEnd(label?: string): void;
}
declare var console: Console;

interface Timeout extends Disposable { ref(): this; unref(): this; hasRef(): boolean; refresh(): this; close(): this; [Symbol.toPrimitive](): number }
interface Immediate extends Disposable { ref(): this; unref(): this; hasRef(): boolean }
declare namespace NodeJS { type Timeout = globalThis.Timeout; type Immediate = globalThis.Immediate }
declare function setTimeout<A extends any[]>(callback: (...args: A) => void, delay?: number, ...args: A): Timeout;
declare function setTimeout(callback: (_: void) => void, delay?: number): Timeout;
declare function setInterval<A extends any[]>(callback: (...args: A) => void, delay?: number, ...args: A): Timeout;
declare function setInterval(callback: (_: void) => void, delay?: number): Timeout;
declare function setImmediate<A extends any[]>(callback: (...args: A) => void, ...args: A): Immediate;
declare function setImmediate(callback: (_: void) => void): Immediate;
declare function clearTimeout(timeout: Timeout | number | string | undefined): void;
declare function clearInterval(timeout: Timeout | number | string | undefined): void;
declare function clearImmediate(immediate: Immediate | undefined): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T, options?: { transfer?: readonly object[] }): T;

interface Performance { now(): number; readonly timeOrigin: number }
declare var performance: Performance;

interface EventInit { bubbles?: boolean; cancelable?: boolean; composed?: boolean }
interface Event {
  readonly type: string; readonly target: EventTarget | null; readonly currentTarget: EventTarget | null;
  readonly cancelable: boolean; readonly defaultPrevented: boolean; readonly timeStamp: number;
  preventDefault(): void; stopPropagation(): void; stopImmediatePropagation(): void;
}
declare var Event: { prototype: Event; new (type: string, init?: EventInit): Event };
interface CustomEvent<T = any> extends Event { readonly detail: T }
declare var CustomEvent: {
  prototype: CustomEvent; new <T = any>(type: string, init?: EventInit & { detail?: T }): CustomEvent<T>;
};
interface MessageEvent<T = any> extends Event { readonly data: T; readonly ports: readonly MessagePort[] }
declare var MessageEvent: { prototype: MessageEvent; new <T>(type: string, init?: EventInit & { data?: T }): MessageEvent<T> };
type EventListener = ((event: any) => void) | { handleEvent(event: any): void };
interface EventTarget {
  addEventListener(type: string, listener: EventListener | null, options?: boolean | { capture?: boolean; once?: boolean; passive?: boolean; signal?: AbortSignal }): void;
  removeEventListener(type: string, listener: EventListener | null, options?: boolean | { capture?: boolean }): void;
  dispatchEvent(event: Event): boolean;
}
declare var EventTarget: { prototype: EventTarget; new (): EventTarget };

interface AbortSignal extends EventTarget {
  readonly aborted: boolean; readonly reason: any; onabort: ((event: Event) => void) | null; throwIfAborted(): void;
}
declare var AbortSignal: {
  prototype: AbortSignal; abort(reason?: any): AbortSignal; timeout(ms: number): AbortSignal;
  any(signals: Iterable<AbortSignal>): AbortSignal;
};
interface AbortController { readonly signal: AbortSignal; abort(reason?: any): void }
declare var AbortController: { prototype: AbortController; new (): AbortController };
interface DOMException extends Error { readonly code: number }
declare var DOMException: { prototype: DOMException; new (message?: string, name?: string): DOMException };

interface MessagePort extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: any, transfer?: readonly object[]): void; start(): void; close(): void;
}
declare var MessagePort: { prototype: MessagePort };
interface MessageChannel { readonly port1: MessagePort; readonly port2: MessagePort }
declare var MessageChannel: { prototype: MessageChannel; new (): MessageChannel };

interface TextEncoder { encode(text?: string): Uint8Array<ArrayBuffer> }
declare var TextEncoder: { prototype: TextEncoder; new (): TextEncoder };
interface TextDecoder { decode(bytes?: ArrayBuffer | ArrayBufferView): string }
declare var TextDecoder: { prototype: TextDecoder; new (encoding?: string): TextDecoder };

interface URLSearchParams extends Iterable<[string, string]> {
  get(name: string): string | null; getAll(name: string): string[]; has(name: string): boolean;
  set(name: string, value: string): void; append(name: string, value: string): void; delete(name: string): void;
  keys(): IterableIterator<string>; values(): IterableIterator<string>; readonly size: number; toString(): string;
}
declare var URLSearchParams: { prototype: URLSearchParams; new (init?: string | object): URLSearchParams };
interface URL {
  href: string; readonly origin: string; protocol: string; host: string; hostname: string; port: string;
  pathname: string; search: string; readonly searchParams: URLSearchParams; hash: string; toString(): string;
}
declare var URL: { prototype: URL; new (url: string | URL, base?: string | URL): URL; canParse(url: string, base?: string): boolean };

interface Process {
  readonly argv: string[]; readonly env: Record<string, string | undefined>; readonly platform: string;
  readonly version: string; readonly versions: { readonly node: string };
  exitCode: number | string | null | undefined;
  exit(code?: number | string | null): never; uptime(): number;
  hrtime: { (before?: [number, number]): [number, number]; bigint(): bigint };
  nextTick<A extends any[]>(callback: (...args: A) => void, ...args: A): void;
  on(event: string | symbol, listener: (...args: any[]) => void): this;
  once(event: string | symbol, listener: (...args: any[]) => void): this;
  off(event: string | symbol, listener: (...args: any[]) => void): this;
  emit(event: string | symbol, ...args: any[]): boolean;
  emitWarning(warning: string | Error, options?: string | { type?: string; code?: string; detail?: string }): void;
  readonly stdout: WriteStream; readonly stderr: WriteStream;
}
interface WriteStream { readonly isTTY: boolean; write(text: string, callback?: () => void): boolean }
declare var process: Process;
`;
