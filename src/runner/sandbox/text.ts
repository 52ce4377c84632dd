/** Short texts for the trace: how a call reads and what a task returned. Runs no code of the program. */
import { getOwnPropertyDescriptor, getPrototypeOf, isArray, isObject } from './intrinsics.ts';

const LONGEST = 60;
const LONGEST_STRING = 24;

/** Stands for a parameter that cannot be read without running code. */
export const UNREAD: unknown = Object.freeze({ __proto__: null });

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

function argumentText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value, LONGEST_STRING));
  if (typeof value === 'bigint') return `${value}n`;
  return isObject(value) || typeof value === 'symbol' ? '…' : String(value);
}

/** `task("A", 2000)`: the name, and those arguments that are primitive. */
export function taskLabel(name: string, values: readonly unknown[]): string {
  let length = values.length;
  while (length > 0 && values[length - 1] === undefined) length -= 1;
  let text = '';
  for (let i = 0; i < length; i++) text += (i === 0 ? '' : ', ') + argumentText(values[i]);
  return cut(`${name}(${text})`, LONGEST);
}

/** A primitive as a literal, the kind of anything else: `[Array]`. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value, LONGEST));
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol') return 'Symbol()';
  if (typeof value === 'function') return '[Function]';
  if (!isObject(value)) return String(value);
  return isArray(value) ? '[Array]' : `[${className(value)}]`;
}

function className(value: object): string {
  try {
    const prototype = getPrototypeOf(value);
    const maker: unknown =
      prototype === null ? undefined : getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    const name: unknown =
      typeof maker === 'function' ? getOwnPropertyDescriptor(maker, 'name')?.value : undefined;
    return typeof name === 'string' && name !== '' ? cut(name, LONGEST_STRING) : 'Object';
  } catch {
    return 'Object';
  }
}
