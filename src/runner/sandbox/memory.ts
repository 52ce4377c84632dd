/**
 * Counts what a program holds, as far as it can be counted: array buffers, long lists, long texts. Of shorter ones it
 * counts how much is made in all: enough of it in one stretch of code would end the page together with the sandbox.
 */
import { LIMITS } from '#runner/limits.ts';
import { callerLine } from './errors.ts';
import { isProxy } from './inspect.ts';
import { apply, defineProperty, getOwnPropertyDescriptor, isArray, ownKeys, pinned } from './intrinsics.ts';
import type { Tracer } from './tracer.ts';

/** Lists from this length on are counted, with what an element takes, in bytes. */
const LONG_LIST = 100_000;
const ELEMENT_BYTES = 8;
/** Texts from this length on are counted, at a byte a character. */
const LONG_TEXT = 1_000_000;
/** V8 makes room for the elements of a new list up to this length (`JSArray::kMaxFastArrayLength`). */
const LONGEST_FILLED = 2 ** 25;
/** From these lengths on what is made is added up. */
const MIDDLE_LIST = 100;
const MIDDLE_TEXT = 10_000;

/** The constructors that can make a buffer. */
const MAKERS = /^(?:Shared)?ArrayBuffer$|^(?:Big)?(?:Ui|I)nt\d+(?:Clamped)?Array$|^Float\d+Array$/;

export class Memory {
  readonly #tracer: Tracer;
  /** Bytes held at present. Texts are never taken off: nobody can tell when they are gone. */
  #held = 0;
  /** Bytes of middle length that were made so far. */
  #made = 0;
  #lastText = '';
  readonly #counted = pinned(new WeakMap<object, number>());
  readonly #gone = pinned(
    new FinalizationRegistry<number>((bytes) => {
      this.#held -= bytes;
    }),
  );

  constructor(tracer: Tracer) {
    this.#tracer = tracer;
  }

  /** The value of a call or of a copy: counts it when it is large. Runs no code of the program. */
  look(value: unknown): void {
    if (typeof value === 'string') {
      if (value.length >= LONG_TEXT) this.#add(value.length);
      else if (value.length >= MIDDLE_TEXT && value !== this.#lastText) {
        this.#lastText = value;
        this.#make(value.length);
      }
    } else if (typeof value === 'object' && value !== null && isArray(value) && !isProxy(value)) {
      this.#lookAtList(value, value.length);
    }
  }

  /** What `[...list]`, `{ ...object }` or `new Array(length)` gave. */
  lookAtMade(value: object): void {
    const length = isArray(value) ? value.length : ownKeys(value).length;
    if (length <= LONGEST_FILLED) this.#lookAtList(value, length);
  }

  #lookAtList(list: object, length: number): void {
    if (length >= LONG_LIST) this.#hold(list, Math.min(length, LIMITS.memoryBytes) * ELEMENT_BYTES);
    else if (length >= MIDDLE_LIST && !this.#counted.has(list)) {
      this.#counted.set(list, 0);
      this.#make(length * ELEMENT_BYTES);
    }
  }

  #make(bytes: number): void {
    this.#made += bytes;
    if (this.#made > LIMITS.madeBytes) this.#kill();
  }

  #hold(object: object, bytes: number): void {
    const more = bytes - (this.#counted.get(object) ?? 0);
    if (more <= 0) return;
    this.#counted.set(object, bytes);
    this.#gone.register(object, more);
    this.#add(more);
  }

  #add(bytes: number): void {
    this.#held += bytes;
    if (this.#held > LIMITS.memoryBytes) this.#kill();
  }

  #kill(): never {
    this.#tracer.kill('memory', callerLine() ?? this.#tracer.lastLine);
  }

  /** Stands in front of the constructors of buffers. */
  install(): void {
    const views = Reflect.getPrototypeOf(Uint8Array.prototype) as object;
    const bufferOf = getOwnPropertyDescriptor(views, 'buffer')?.get as () => ArrayBufferLike;
    const construct = (
      target: new (...rest: unknown[]) => object,
      values: unknown[],
      as: unknown,
    ): object => {
      const made = Reflect.construct(target, values, as as typeof target) as
        ArrayBufferLike | ArrayBufferView;
      const buffer = ArrayBuffer.isView(made) ? apply(bufferOf, made, []) : made;
      this.#hold(buffer, buffer.byteLength);
      return made;
    };
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!MAKERS.test(name)) continue;
      const maker = getOwnPropertyDescriptor(globalThis, name)?.value as { prototype: object };
      const value = new Proxy(maker, { construct });
      defineProperty(maker.prototype, 'constructor', { value, writable: true, configurable: true });
      defineProperty(globalThis, name, { value, writable: true, configurable: true });
    }
  }
}
