/** Iterators of maps and sets that can be looked into without taking anything from them. */
import { apply, defineProperty, getPrototypeOf, pinned } from './intrinsics.ts';

type Step = (iterator: object) => IteratorResult<unknown>;
type Make = () => object;
interface Known {
  step: Step;
  /** Makes an iterator of the same kind over the same collection. */
  anew: Make;
  /** The engine's iterator at the place that the program's has come to; `undefined` once that is at its end. */
  current: object | undefined;
  isKeyValue: boolean;
}

const known = pinned(new WeakMap<object, Known>());
const END: IteratorResult<unknown> = { value: undefined, done: true };

/** What an iterator of a map or a set would give, entries as key, value, key, …; and whether it gives entries. */
export function remaining(iterator: object): [values: unknown[], isKeyValue: boolean] {
  const one = known.get(iterator);
  if (one?.current === undefined) return [[], one?.isKeyValue ?? false];
  const left = drained(one.step, one.current);
  // The engine's iterator is at its end now: another takes its place, moved to where that one was.
  const next = one.anew();
  for (let n = drained(one.step, one.anew()).length - left.length; n > 0; n--) one.step(next);
  one.current = next;
  return [one.isKeyValue ? (left as unknown[][]).flat() : left, one.isKeyValue];
}

function drained(step: Step, iterator: object): unknown[] {
  const values: unknown[] = [];
  for (let at = step(iterator); at.done !== true; at = step(iterator)) values[values.length] = at.value;
  return values;
}

/** Makes the methods of maps and sets that give iterators keep in mind what they gave. */
export function installIterators(): void {
  install(Map.prototype, new Map().keys(), {
    keys: ['keys'],
    values: ['values'],
    entries: ['entries', Symbol.iterator],
  });
  install(Set.prototype, new Set().keys(), {
    values: ['values', 'keys', Symbol.iterator],
    entries: ['entries'],
  });
}

function install(prototype: object, sample: object, methods: Record<string, Array<string | symbol>>): void {
  const { next } = getPrototypeOf(sample) as { next: () => IteratorResult<unknown> };
  const step: Step = (iterator) => apply(next, iterator, []);
  for (const [name, aliases] of Object.entries(methods)) {
    const native = (prototype as Record<string, Make>)[name] as Make;
    const method = {
      [name](this: unknown): object {
        const anew = (): object => apply(native, this, []);
        const iterator = anew();
        const one: Known = { step, anew, current: iterator, isKeyValue: name === 'entries' };
        known.set(iterator, one);
        // The iterator's own, from the start: a loop that runs keeps the method that it found first.
        defineProperty(iterator, 'next', { value: nextOf(one), writable: true, configurable: true });
        return iterator;
      },
    }[name];
    for (const alias of aliases)
      defineProperty(prototype, alias, { value: method, writable: true, configurable: true });
  }
}

function nextOf(one: Known): () => IteratorResult<unknown> {
  return {
    next: (): IteratorResult<unknown> => {
      if (one.current === undefined) return { ...END };
      const result = one.step(one.current);
      if (result.done === true) one.current = undefined;
      return result;
    },
  }.next;
}
