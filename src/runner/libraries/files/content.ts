/** What is read from files, and written to them. */
import type { createFsFromVolume } from 'memfs';
import { bufferOf } from '../bytes.ts';

export type Fs = ReturnType<typeof createFsFromVolume>;
/** Does something with files, later: settles as `what` returns or throws. */
export type Operate = <T>(what: () => T, options?: unknown) => Promise<T>;

/** The content of a file: a text when an encoding is given. */
export function read(fs: Fs, file: string | number, options: unknown): unknown {
  const content = fs.readFileSync(file, options as object);
  return typeof content === 'string' ? content : bufferOf(content);
}

/** What can be written. @throws {TypeError} for anything else, as streams are */
export function written(data: unknown): string | Uint8Array {
  if (typeof data === 'string') return data;
  if (ArrayBuffer.isView(data)) return bufferOf(data);
  const text = 'The "data" argument must be of type string or an instance of Uint8Array here';
  throw Object.assign(new TypeError(text), { code: 'ERR_INVALID_ARG_TYPE' });
}
