/** `node:events`: Node's EventEmitter, with its order of calls, its errors and the fields that printing shows. */
import { inspect } from '../inspect.ts';
import { apply, defineProperty } from '../intrinsics.ts';

export type Listener = (...values: unknown[]) => unknown;
export type EventName = string | symbol;
interface Wrapper extends Listener {
  listener?: Listener;
}

const errorMonitor = Symbol('events.errorMonitor');
const shapeMode = Symbol('shapeMode');
const kCapture = Symbol('kCapture');
/** A list of listeners shows in Node how often it is gone through at present. */
const emitting = Symbol('events.emitting');

let mostListeners = 10;
/** Says that something is odd, as `process.emitWarning` does. */
export let warn: (warning: Error) => void = () => undefined;
/** Tells who hears the warnings of emitters. */
export function setWarn(heard: (warning: Error) => void): void {
  warn = heard;
}

export const oddity = (name: string, text: string): void => warn(Object.assign(new Error(text), { name }));

export class EventEmitter {
  declare static EventEmitter: typeof EventEmitter;
  static readonly errorMonitor = errorMonitor;
  _events: Record<EventName, Wrapper[] | Wrapper> = Object.create(null) as Record<EventName, Wrapper[]>;
  _eventsCount = 0;
  _maxListeners: number | undefined = undefined;
  [shapeMode] = false;
  [kCapture] = false;
  /** Events of which it was said that they have too many listeners. */
  readonly #warned = new Set<EventName>();

  constructor(options?: { captureRejections?: boolean }) {
    if (options?.captureRejections === true) throw new Error('captureRejections is not available here');
  }

  static get defaultMaxListeners(): number {
    return mostListeners;
  }
  static set defaultMaxListeners(count: number) {
    mostListeners = checkedCount('defaultMaxListeners', count);
  }
  /** Sets the limit of the emitters, or of all that have none of their own. */
  static setMaxListeners(count: number = mostListeners, ...targets: EventEmitter[]): void {
    checkedCount('setMaxListeners', count);
    if (targets.length === 0) mostListeners = count;
    for (const target of targets) target.setMaxListeners(count);
  }
  static getMaxListeners(target: EventEmitter): number {
    return target.getMaxListeners();
  }
  static listenerCount(emitter: EventEmitter, name: EventName): number {
    return emitter.listenerCount(name);
  }

  emit(name: EventName, ...values: unknown[]): boolean {
    if (name === 'error') {
      if (this.listenerCount(errorMonitor) > 0) this.emit(errorMonitor, ...values);
      if (this.listenerCount('error') === 0) throw unhandledError(values[0]);
    }
    const all = this.rawListeners(name);
    for (const listener of all) apply(listener, this, values);
    return all.length > 0;
  }

  #add(name: EventName, listener: Listener, first: boolean): this {
    checkListener(listener);
    if (this._events['newListener'] !== undefined)
      this.emit('newListener', name, (listener as Wrapper).listener ?? listener);
    const before = this.rawListeners(name);
    if (before.length === 0) this._eventsCount += 1;
    const after = first ? [listener, ...before] : [...before, listener];
    this._events[name] = after.length === 1 ? listener : Object.assign(after, { [emitting]: 0 });
    const most = this.getMaxListeners();
    if (most > 0 && after.length > most && !this.#warned.has(name)) {
      this.#warned.add(name);
      warn(tooMany('EventEmitter', this, name, after.length, most));
    }
    return this;
  }

  #wrapped(name: EventName, listener: Listener): Wrapper {
    checkListener(listener);
    let fired = false;
    const wrapper: Wrapper = (...values) => {
      if (fired) return undefined;
      this.removeListener(name, wrapper);
      fired = true;
      return apply(listener, this, values);
    };
    defineProperty(wrapper, 'name', { value: 'wrapper' });
    wrapper.listener = listener;
    return wrapper;
  }

  on(name: EventName, listener: Listener): this {
    return this.#add(name, listener, false);
  }
  addListener(name: EventName, listener: Listener): this {
    return this.#add(name, listener, false);
  }
  prependListener(name: EventName, listener: Listener): this {
    return this.#add(name, listener, true);
  }
  once(name: EventName, listener: Listener): this {
    return this.on(name, this.#wrapped(name, listener));
  }
  prependOnceListener(name: EventName, listener: Listener): this {
    return this.prependListener(name, this.#wrapped(name, listener));
  }

  /** Takes away the listener that was added last of those that are the same. */
  removeListener(name: EventName, listener: Listener): this {
    checkListener(listener);
    const all = this.rawListeners(name);
    const at = all.findLastIndex((one) => one === listener || one.listener === listener);
    if (at < 0) return this;
    all.splice(at, 1);
    this.#keep(name, all);
    if (this._events['removeListener'] !== undefined) this.emit('removeListener', name, listener);
    return this;
  }
  off(name: EventName, listener: Listener): this {
    return this.removeListener(name, listener);
  }

  #keep(name: EventName, rest: Wrapper[]): void {
    const [only] = rest;
    if (only === undefined) {
      delete this._events[name];
      this._eventsCount -= 1;
    } else this._events[name] = rest.length === 1 ? only : Object.assign(rest, { [emitting]: 0 });
    if (rest.length < 2) this.#warned.delete(name);
  }

  removeAllListeners(name?: EventName): this {
    const names = name === undefined ? this.eventNames() : [name];
    for (const one of names) {
      if (name === undefined && one === 'removeListener') continue;
      const all = this.rawListeners(one);
      for (let i = all.length - 1; i >= 0; i--) this.removeListener(one, all[i] as Wrapper);
    }
    if (name === undefined) this.removeAllListeners('removeListener');
    return this;
  }

  /** The listeners as they are kept, in a list of its own. */
  rawListeners(name: EventName): Wrapper[] {
    const kept = this._events[name];
    return kept === undefined ? [] : typeof kept === 'function' ? [kept] : [...kept];
  }
  listeners(name: EventName): Listener[] {
    return this.rawListeners(name).map((one) => one.listener ?? one);
  }
  listenerCount(name: EventName, listener?: Listener): number {
    const all = this.rawListeners(name);
    if (listener === undefined) return all.length;
    return all.filter((one) => one === listener || one.listener === listener).length;
  }
  eventNames(): EventName[] {
    return Reflect.ownKeys(this._events);
  }
  setMaxListeners(count: number): this {
    this._maxListeners = checkedCount('setMaxListeners', count);
    return this;
  }
  getMaxListeners(): number {
    return this._maxListeners ?? mostListeners;
  }
}
// The minifier takes names away.
defineProperty(EventEmitter, 'name', { value: 'EventEmitter', configurable: true });
EventEmitter.EventEmitter = EventEmitter;

/** The warning that something has more listeners than seems right. */
function tooMany(kind: string, target: object, name: EventName, count: number, most: number): Error {
  const warning = new Error(
    `Possible ${kind} memory leak detected. ${count} ${String(name)} listeners added to ${inspect(target, { depth: -1 })}. MaxListeners is ${most}. Use emitter.setMaxListeners() to increase limit`,
  );
  return Object.assign(warning, {
    name: 'MaxListenersExceededWarning',
    emitter: target,
    type: name,
    count,
  });
}

function checkedCount(name: string, count: unknown): number {
  if (typeof count !== 'number') throw invalidArgument(name, 'of type number', count);
  if (count >= 0) return count;
  const error = new RangeError(`The value of "${name}" is out of range. It must be >= 0. Received ${count}`);
  throw Object.assign(error, { code: 'ERR_OUT_OF_RANGE' });
}

function checkListener(listener: unknown): void {
  if (typeof listener === 'function') return;
  throw invalidArgument('listener', 'of type function', listener);
}

/** Node's `ERR_INVALID_ARG_TYPE`. */
export function invalidArgument(name: string, kind: string, value: unknown): TypeError {
  let received = `${value as null}`.slice(0, 25);
  if (value !== undefined && value !== null) {
    received =
      typeof value === 'object'
        ? `an instance of ${value.constructor?.name}`
        : `type ${typeof value} (${inspect(value)})`;
  }
  const error = new TypeError(`The "${name}" argument must be ${kind}. Received ${received}`);
  return Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
}

function unhandledError(value: unknown): unknown {
  if (value instanceof Error) return value;
  const error = new Error(`Unhandled error. (${typeof value === 'string' ? `'${value}'` : inspect(value)})`);
  return Object.assign(error, { code: 'ERR_UNHANDLED_ERROR', context: value });
}

/** What an aborted wait is rejected with. */
export class AbortError extends Error {
  code = 'ABORT_ERR';
  constructor(signal: AbortSignal) {
    super('The operation was aborted', { cause: signal.reason });
    this.name = 'AbortError';
  }
}
defineProperty(AbortError, 'name', { value: 'AbortError', configurable: true });
