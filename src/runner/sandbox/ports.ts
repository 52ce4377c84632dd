/** `MessageChannel` in the program's own event loop. */
import { apply, defineProperty } from './intrinsics.ts';
import type { Loop } from './loop.ts';
import type { Tasks } from './tasks.ts';

type Fn = (...values: unknown[]) => unknown;
const clone = structuredClone;
const { dispatchEvent: dispatch } = EventTarget.prototype;

/** Puts the channel in place of the host's, whose messages would come outside of virtual time. */
export function installPorts(tasks: Tasks, loop: Loop): void {
  const { addEventListener: listen, removeEventListener: unlisten } = EventTarget.prototype;
  class MessagePort extends EventTarget {
    #other: MessagePort | undefined;
    #waiting: unknown[] = [];
    #started = false;
    #closed = false;
    #onmessage: Fn | null = null;
    #listeners = new Map<unknown, EventListener>();

    static pair(): { port1: MessagePort; port2: MessagePort } {
      const [port1, port2] = [new MessagePort(), new MessagePort()];
      [port1.#other, port2.#other] = [port2, port1];
      return { port1, port2 };
    }

    postMessage(value: unknown, options?: Transferable[] | StructuredSerializeOptions): void {
      const data: unknown = clone(value, Array.isArray(options) ? { transfer: options } : options);
      const other = this.#other;
      if (other === undefined || this.#closed || other.#closed) return;
      other.#waiting.push(data);
      if (other.#started) other.#schedule();
    }

    #schedule(): void {
      const callback = (): void => {
        if (this.#closed || this.#waiting.length === 0) return;
        const event = new MessageEvent('message', { data: this.#waiting.shift() });
        apply(dispatch, this, [event]);
      };
      loop.addMessage({ callback, values: [], self: undefined, cause: tasks.cause, line: undefined });
    }

    start(): void {
      if (this.#started) return;
      this.#started = true;
      this.#waiting.forEach(() => this.#schedule());
    }

    close(): void {
      if (this.#closed) return;
      const both = [this, this.#other].filter((port) => port !== undefined && !port.#closed) as MessagePort[];
      this.#closed = true;
      // What was sent before is still on its way to the other port.
      const callback = (): void => {
        for (const port of both) {
          port.#closed = true;
          apply(dispatch, port, [new Event('close')]);
        }
      };
      loop.addClosing({ callback, values: [], self: undefined, cause: tasks.cause, line: undefined });
    }

    get onmessage(): Fn | null {
      return this.#onmessage;
    }
    set onmessage(listener: Fn | null) {
      if (this.#onmessage !== null) apply(unlisten, this, ['message', this.#onmessage as EventListener]);
      this.#onmessage = typeof listener === 'function' ? listener : null;
      if (this.#onmessage !== null) this.addEventListener('message', this.#onmessage);
    }

    /** Node starts a port when somebody listens for its messages. */
    override addEventListener(...rest: Parameters<EventTarget['addEventListener']>): void {
      apply(listen, this, rest);
      if (rest[0] === 'message') this.start();
    }
    on(name: string, listener: Fn, options?: AddEventListenerOptions): this {
      const around = (event: Event): void =>
        void listener(name === 'message' ? (event as MessageEvent).data : event);
      this.#listeners.set(listener, around);
      this.addEventListener(name, around, options);
      return this;
    }
    once(name: string, listener: Fn): this {
      return this.on(name, listener, { once: true });
    }
    off(name: string, listener: Fn): this {
      apply(unlisten, this, [name, this.#listeners.get(listener) ?? null]);
      return this;
    }
    ref(): void {}
    unref(): void {}
  }
  class MessageChannel {
    port1: MessagePort;
    port2: MessagePort;
    constructor() {
      ({ port1: this.port1, port2: this.port2 } = MessagePort.pair());
    }
  }
  const globals = { MessagePort, MessageChannel };
  for (const [name, value] of Object.entries(globals)) {
    defineProperty(value, 'name', { value: name, configurable: true });
    defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}
