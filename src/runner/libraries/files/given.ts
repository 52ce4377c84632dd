/** What operations on files are given: refused in Node's words where it is of another type. */
import type { LibraryHost } from '../host.ts';

/** Node cuts off what it says of a longer value. */
const LONGEST = 28;
const PATH = 'of type string or an instance of Buffer or URL';
const DATA = 'of type string or an instance of Buffer, TypedArray, or DataView';
const PART = 'of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object';

/** The paths that an operation takes, by Node's names of them; one `path` where it is not here. */
const PATHS: Record<string, readonly string[]> = {
  copyFile: ['src', 'dest'],
  mkdtemp: ['prefix'],
  rename: ['oldPath', 'newPath'],
};

export type Checks = ReturnType<typeof makeChecks>;

export function makeChecks(host: LibraryHost) {
  /** Node's `ERR_INVALID_ARG_TYPE`. */
  const wrong = (subject: string, kind: string, given: unknown): TypeError => {
    const code = 'ERR_INVALID_ARG_TYPE';
    const error = new TypeError(`The ${subject} must be ${kind}. Received ${received(given)}`);
    // As in Node, `String` and the stack tell the code, and `name` does not.
    const toString = (): string => `${error.name} [${code}]: ${error.message}`;
    const stack = String(error.stack).replace(/^TypeError(?=:)/, `$& [${code}]`);
    for (const [key, value] of Object.entries({ stack, toString }))
      Object.defineProperty(error, key, { value, writable: true, configurable: true });
    return Object.assign(error, { code });
  };

  const received = (value: unknown): string => {
    if (value === undefined || value === null) return String(value);
    if (typeof value === 'function') return `function ${value.name}`;
    if (typeof value === 'object') {
      const name = (value.constructor as { name?: unknown } | undefined)?.name;
      return typeof name === 'string' && name !== '' ? `an instance of ${name}` : host.inspect(value);
    }
    const text = host.inspect(value);
    const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
    return `type ${typeof value} (${shown})`;
  };

  return {
    /** @throws {TypeError} for paths of another type */
    paths(operation: string, values: readonly unknown[]): void {
      for (const [index, name] of (PATHS[operation] ?? ['path']).entries()) {
        const value = values[index];
        if (typeof value !== 'string' && !(value instanceof URL) && !(value instanceof Uint8Array))
          throw wrong(`"${name}" argument`, PATH, value);
      }
    },

    /** @throws {TypeError} for options that are neither a text nor an object */
    options(value: unknown): void {
      if (value != null && !/^(?:string|object|function)$/.test(typeof value))
        throw wrong('"options" argument', 'one of type string or object', value);
    },

    /** What can be written, a part at a time. @throws {TypeError} */
    parts(data: unknown): readonly (string | ArrayBufferView)[] {
      if (isPart(data)) return [data];
      const isObject = typeof data === 'object' && data !== null;
      if (isObject && Symbol.asyncIterator in data)
        throw new TypeError('Data that is given part by part later is not available here');
      if (!isObject || !(Symbol.iterator in data)) throw wrong('"data" argument', DATA, data);
      return [...(data as Iterable<unknown>)].map((part) => {
        if (!isPart(part)) throw wrong('first argument', PART, part);
        return part;
      });
    },

    /** What an open file can be given to write. @throws {TypeError} */
    part(data: unknown): string | ArrayBufferView {
      if (isPart(data)) return data;
      throw wrong('"buffer" argument', DATA, data);
    },
  };
}

const isPart = (value: unknown): value is string | ArrayBufferView =>
  typeof value === 'string' || ArrayBuffer.isView(value);
