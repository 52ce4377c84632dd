/** `once` and `on` of `node:events`: an emitter's, or an event target's, events to wait for. */
import { apply } from '../intrinsics.ts';
import { tracked } from '../promises.ts';
import type { EventEmitter } from './emitter.ts';
import { AbortError, invalidArgument, type EventName, type Listener } from './emitter.ts';

const nativeReject: (reason: unknown) => Promise<never> = Promise.reject;

type Source = EventEmitter | EventTarget;
interface Options {
  signal?: AbortSignal;
  close?: EventName[];
}

const isEmitter = (source: Source): source is EventEmitter =>
  typeof (source as Partial<EventEmitter>).on === 'function';

/** Listens and gives what ends that. */
function listen(source: Source, name: EventName, listener: Listener, isOnce = false): () => void {
  if (isEmitter(source)) {
    if (isOnce) source.once(name, listener);
    else source.on(name, listener);
    return () => void source.removeListener(name, listener);
  }
  if (typeof (source as Partial<EventTarget>).addEventListener !== 'function')
    throw invalidArgument('emitter', 'an instance of EventEmitter', source);
  source.addEventListener(name as string, listener, { once: isOnce });
  return () => source.removeEventListener(name as string, listener);
}

/** The next event's values. It takes the ticks of an async function that returns a promise, as in Node. */
export function once(source: Source, name: EventName, options?: Options): Promise<unknown[]> {
  const signal = options?.signal;
  if (signal?.aborted === true) return tracked((_, reject) => reject(new AbortError(signal)));
  const next = tracked<unknown[]>((resolve, reject) => {
    const stops: Array<() => void> = [];
    const stop = (): void => stops.forEach((one) => one());
    const settle = (done: () => void): void => {
      stop();
      done();
    };
    stops.push(listen(source, name, (...values) => settle(() => resolve(values)), true));
    if (name !== 'error' && isEmitter(source))
      stops.push(
        listen(source, 'error', (error) => settle(() => void apply(reject, undefined, [error])), true),
      );
    if (signal !== undefined)
      stops.push(listen(signal, 'abort', () => settle(() => reject(new AbortError(signal))), true));
  });
  return tracked((resolve) => resolve(next));
}

interface Waiting {
  resolve: (result: IteratorResult<unknown[]>) => void;
  reject: (error: unknown) => void;
}

const asyncIterator = Reflect.getPrototypeOf(
  Reflect.getPrototypeOf(async function* () {}.prototype as object) as object,
);

/** All events from now on, as an async iterator. */
export function on(source: Source, name: EventName, options?: Options): AsyncIterator<unknown[]> {
  const signal = options?.signal;
  if (signal?.aborted === true) throw new AbortError(signal);
  const events: unknown[][] = [];
  const waiting: Waiting[] = [];
  const stops: Array<() => void> = [];
  let failed: { error: unknown } | undefined;
  let finished = false;
  const done = { value: undefined, done: true } as const;
  const close = (): Promise<IteratorResult<unknown[]>> => {
    stops.splice(0).forEach((one) => one());
    finished = true;
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) one.resolve(done);
    return Promise.resolve(done);
  };
  const fail = (error: unknown): void => {
    const first = waiting.shift();
    if (first === undefined) failed = { error };
    else first.reject(error);
    void close();
  };
  const take: Listener = (...values) => {
    const first = waiting.shift();
    if (first === undefined) events.push(values);
    else first.resolve({ value: values, done: false });
  };
  stops.push(listen(source, name, take));
  if (name !== 'error' && isEmitter(source)) stops.push(listen(source, 'error', fail));
  for (const end of options?.close ?? []) stops.push(listen(source, end, () => void close()));
  if (signal !== undefined) stops.push(listen(signal, 'abort', () => fail(new AbortError(signal)), true));
  return Object.setPrototypeOf(
    {
      next: (): Promise<IteratorResult<unknown[]>> => {
        const value = events.shift();
        if (value !== undefined) return Promise.resolve({ value, done: false });
        if (failed !== undefined) {
          const { error } = failed;
          failed = undefined;
          return apply(nativeReject, Promise, [error]);
        }
        if (finished) return close();
        return tracked((resolve, reject) => waiting.push({ resolve, reject }));
      },
      return: close,
      throw: (error: unknown) => {
        if (!(error instanceof Error))
          throw invalidArgument('EventEmitter.AsyncIterator', 'an instance of Error', error);
        fail(error);
      },
      [Symbol.asyncIterator](): unknown {
        return this;
      },
    },
    asyncIterator,
  ) as AsyncIterator<unknown[]>;
}
