/** Listeners of event targets, whose failures end a program as they do in Node: in a tick, asynchronous ones too. */
import { apply, defineProperty, isObject, pinned } from './intrinsics.ts';
import type { Loop } from './loop.ts';
import { invalidArgument, warn } from './modules/emitter.ts';
import { standIn } from './promises.ts';

type Fn = (...values: unknown[]) => unknown;
type Options = boolean | AddEventListenerOptions | undefined;
const { addEventListener: nativeListen, removeEventListener: nativeUnlisten } = EventTarget.prototype;

/** What stands in for each listener: always the same, so that the engine sees when one is added twice. */
const around = pinned(new WeakMap<object, EventListener>());

function listen(this: unknown, type: string, listener: unknown, options?: Options): void {
  if (listener === null || listener === undefined) {
    const warning = new Error(`addEventListener called with ${listener} which has no effect.`);
    warn(Object.assign(warning, { name: 'AddEventListenerArgumentTypeWarning', target: this, type }));
  } else if (!isObject(listener)) throw invalidArgument('listener', 'an instance of EventListener', listener);
  apply(nativeListen, this, [type, standInOf(listener), options]);
}

function unlisten(this: unknown, type: string, listener: unknown, options?: Options): void {
  apply(nativeUnlisten, this, [type, standInOf(listener), options]);
}

interface Handler {
  handleEvent?: Fn;
}

/** Node calls a listener that is an object from an async function. */
async function handled(listener: Handler, event: Event): Promise<void> {
  const { handleEvent } = listener;
  if (handleEvent) await apply(handleEvent, listener, [event]);
}

let standInOf: (listener: unknown) => EventListener | null = () => null;

/** Puts itself in front of the methods that add and remove listeners. */
export function installListeners(loop: Loop): void {
  const failed = standIn((error: unknown) => loop.thrownInListener(error));
  const call = (listener: object, target: unknown, event: Event): void => {
    try {
      const result: unknown =
        typeof listener === 'function' ? apply(listener as Fn, target, [event]) : handled(listener, event);
      if (result === undefined || result === null) return;
      const { then } = result as { then?: unknown };
      if (typeof then === 'function') apply(then as Fn, result, [undefined, failed]);
    } catch (error) {
      failed(error);
    }
  };
  standInOf = (listener) => {
    if (!isObject(listener)) return null;
    let one = around.get(listener);
    if (one === undefined) {
      one = function (this: unknown, event: Event): void {
        call(listener, this, event);
      };
      around.set(listener, one);
      // Node itself takes a listener away when a signal says so, by what it was given.
      around.set(one, one);
    }
    return one;
  };
  put(EventTarget.prototype, 'addEventListener', listen);
  put(EventTarget.prototype, 'removeEventListener', unlisten);
  installHandler(AbortSignal.prototype, 'abort');
}

function put(target: object, name: string, value: object): void {
  defineProperty(value, 'name', { value: name, configurable: true });
  defineProperty(target, name, { value, writable: true, configurable: true, enumerable: true });
}

/** `signal.onabort` as a listener that stays where it was first set, whatever it is set to later. */
function installHandler(prototype: object, type: string): void {
  const handlers = pinned(new WeakMap<object, { current: unknown }>());
  defineProperty(prototype, `on${type}`, {
    configurable: true,
    enumerable: true,
    get(this: object): unknown {
      return handlers.get(this)?.current ?? null;
    },
    set(this: object, value: unknown) {
      const current = typeof value === 'function' ? value : null;
      const known = handlers.get(this);
      if (known !== undefined) {
        known.current = current;
        return;
      }
      const handler = { current: current as unknown };
      handlers.set(this, handler);
      apply(listen as Fn, this, [
        type,
        function (this: unknown, event: Event): unknown {
          return typeof handler.current === 'function'
            ? apply(handler.current as Fn, this, [event])
            : undefined;
        },
      ]);
    },
  });
}
