import type en from './en.ts';

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** Every text of the interface; a language that misses one does not compile. `{name}` marks a value. */
export type Strings = Texts<typeof en>;

/** Puts values into a text: `fill('{n} of {all}', { n: 2, all: 5 })` is `2 of 5`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
