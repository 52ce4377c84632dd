/** What is read from files, and written to them. */
import type { createFsFromVolume } from 'memfs';
import { bufferOf } from '../bytes.ts';

export type Fs = ReturnType<typeof createFsFromVolume>;
/**
 * Does something with files, later: settles as what `begin` gives then returns or throws. What `begin` throws is about
 * the arguments, and is known at once.
 */
export type Operate = <T>(begin: () => () => T, options?: unknown) => Promise<T>;

/** The content of a file: a text when an encoding is given. */
export function read(fs: Fs, file: string | number, options: unknown): unknown {
  const content = fs.readFileSync(file, options as object);
  return typeof content === 'string' ? content : bufferOf(content);
}

/** The parts of what is written, as one. */
export function joined(parts: readonly (string | ArrayBufferView)[]): string | Uint8Array {
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  const pieces = parts.map((part) => bufferOf(part as string | ArrayBufferView<ArrayBuffer>));
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
