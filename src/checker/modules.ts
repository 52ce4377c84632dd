/** The modules that a program can import, as declarations for the checker: what the sandbox offers of each. */
export const MODULE_DECLARATIONS = `
declare module 'node:events' {
  type Name = string | symbol;
  type Listener = (...values: any[]) => void;
  interface Options { signal?: AbortSignal; close?: Name[] }
  class EventEmitter {
    static EventEmitter: typeof EventEmitter;
    static defaultMaxListeners: number;
    static readonly errorMonitor: unique symbol;
    static listenerCount(emitter: EventEmitter, name: Name): number;
    static on(emitter: EventEmitter | EventTarget, name: Name, options?: Options): AsyncIterableIterator<any[], undefined>;
    static once(emitter: EventEmitter | EventTarget, name: Name, options?: Options): Promise<any[]>;
    constructor(options?: { captureRejections?: boolean });
    on(name: Name, listener: Listener): this; addListener(name: Name, listener: Listener): this;
    once(name: Name, listener: Listener): this;
    prependListener(name: Name, listener: Listener): this; prependOnceListener(name: Name, listener: Listener): this;
    off(name: Name, listener: Listener): this; removeListener(name: Name, listener: Listener): this;
    removeAllListeners(name?: Name): this;
    emit(name: Name, ...values: any[]): boolean;
    listeners(name: Name): Function[]; rawListeners(name: Name): Function[];
    listenerCount(name: Name, listener?: Function): number; eventNames(): Name[];
    setMaxListeners(count: number): this; getMaxListeners(): number;
  }
  const defaultMaxListeners: number;
  const errorMonitor: typeof EventEmitter.errorMonitor;
  const listenerCount: typeof EventEmitter.listenerCount;
  function getMaxListeners(emitter: EventEmitter | EventTarget): number;
  function setMaxListeners(count?: number, ...emitters: (EventEmitter | EventTarget)[]): void;
  const on: typeof EventEmitter.on;
  const once: typeof EventEmitter.once;
  export { EventEmitter, EventEmitter as default, defaultMaxListeners, errorMonitor, getMaxListeners, listenerCount, on, once, setMaxListeners };
}
declare module 'node:process' {
  const process: Process;
  export default process;
  export const argv: Process['argv'], emit: Process['emit'], emitWarning: Process['emitWarning'], env: Process['env'], exit: Process['exit'],
    hrtime: Process['hrtime'], nextTick: Process['nextTick'], off: Process['off'], on: Process['on'],
    once: Process['once'], platform: Process['platform'], stderr: Process['stderr'], stdout: Process['stdout'],
    uptime: Process['uptime'], version: Process['version'], versions: Process['versions'];
}
declare module 'node:timers' {
  import * as promises from 'node:timers/promises';
  const immediate: typeof globalThis.setImmediate, interval: typeof globalThis.setInterval, timeout: typeof globalThis.setTimeout;
  const noImmediate: typeof globalThis.clearImmediate, noInterval: typeof globalThis.clearInterval, noTimeout: typeof globalThis.clearTimeout;
  const timers: {
    promises: typeof promises; setImmediate: typeof immediate; setInterval: typeof interval; setTimeout: typeof timeout;
    clearImmediate: typeof noImmediate; clearInterval: typeof noInterval; clearTimeout: typeof noTimeout;
  };
  export {
    promises, immediate as setImmediate, interval as setInterval, timeout as setTimeout,
    noImmediate as clearImmediate, noInterval as clearInterval, noTimeout as clearTimeout, timers as default,
  };
}
declare module 'node:timers/promises' {
  interface Options { signal?: AbortSignal; ref?: boolean }
  function setTimeout<T = void>(delay?: number, value?: T, options?: Options): Promise<T>;
  function setImmediate<T = void>(value?: T, options?: Options): Promise<T>;
  function setInterval<T = void>(delay?: number, value?: T, options?: Options): AsyncGenerator<T, void>;
  const scheduler: { wait(delay: number, options?: Options): Promise<void>; yield(): Promise<void> };
  const promises: {
    setTimeout: typeof setTimeout; setImmediate: typeof setImmediate; setInterval: typeof setInterval; scheduler: typeof scheduler;
  };
  export { setTimeout, setImmediate, setInterval, scheduler, promises as default };
}
declare module 'node:util' {
  type Settle<T> = (error: any, value: T) => void;
  type Done = (error?: any) => void;
  interface Custom<F extends Function> { __promisify__: F }
  interface Promisify {
    <F extends Function>(original: Custom<F>): F;
    <A extends any[], T>(original: (...values: [...A, Settle<T>]) => void): (...values: A) => Promise<T>;
    <A extends any[]>(original: (...values: [...A, Done]) => void): (...values: A) => Promise<void>;
    (original: Function): Function;
    readonly custom: unique symbol;
  }
  interface Inspect { (value: any, options?: object): string; (value: any, hidden?: boolean, depth?: number | null, color?: boolean): string; readonly custom: unique symbol }
  const promisify: Promisify;
  const inspect: Inspect;
  function callbackify<A extends any[], T>(original: (...values: A) => Promise<T>): (...values: [...A, (error: any, value: T) => void]) => void;
  function format(format?: any, ...values: any[]): string;
  function formatWithOptions(options: object, format?: any, ...values: any[]): string;
  function inherits(child: Function, parent: Function): void;
  const types: {
    isAsyncFunction(value: unknown): boolean; isDate(value: unknown): value is Date; isGeneratorFunction(value: unknown): boolean;
    isMap(value: unknown): value is Map<unknown, unknown>; isNativeError(value: unknown): value is Error;
    isPromise(value: unknown): value is Promise<unknown>; isProxy(value: unknown): boolean;
    isRegExp(value: unknown): value is RegExp; isSet(value: unknown): value is Set<unknown>;
  };
  const util: {
    promisify: Promisify; inspect: Inspect; callbackify: typeof callbackify; format: typeof format;
    formatWithOptions: typeof formatWithOptions; inherits: typeof inherits; types: typeof types;
  };
  export { promisify, inspect, callbackify, format, formatWithOptions, inherits, types, util as default };
}
declare module 'events' { export * from 'node:events'; export { default } from 'node:events' }
declare module 'process' { export * from 'node:process'; export { default } from 'node:process' }
declare module 'timers' { export * from 'node:timers'; export { default } from 'node:timers' }
declare module 'timers/promises' { export * from 'node:timers/promises'; export { default } from 'node:timers/promises' }
declare module 'util' { export * from 'node:util'; export { default } from 'node:util' }
`;
