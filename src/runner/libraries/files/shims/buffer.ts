/** `node:buffer` for `memfs`, as far as it uses it. */
import { Buffer as Bytes, bufferOf, type Encoding } from '../../bytes.ts';

const ENCODINGS = new Set(['utf8', 'utf-8', 'hex', 'base64', 'ascii', 'latin1']);

export class Buffer extends Bytes {
  static alloc(length: number): Buffer {
    return new Buffer(length);
  }

  static allocUnsafe(length: number): Buffer {
    return new Buffer(length);
  }

  /** Copies everything but an `ArrayBuffer`, of which it is a view. */
  static override from(data: unknown, at?: unknown, length?: number): Buffer {
    if (typeof data === 'string') return new Buffer(decoded(data, at as Encoding | undefined));
    if (data instanceof ArrayBuffer) return new Buffer(data, at as number | undefined, length);
    return new Buffer(data as Uint8Array);
  }

  static concat(parts: readonly Uint8Array[]): Buffer {
    const all = new Buffer(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  static isBuffer(value: unknown): value is Buffer {
    return value instanceof Buffer;
  }

  static isEncoding(name: unknown): boolean {
    return typeof name === 'string' && ENCODINGS.has(name.toLowerCase());
  }

  copy(target: Uint8Array, at = 0, from = 0, to = this.length): number {
    const part = this.subarray(from, Math.min(to, from + target.length - at));
    target.set(part, at);
    return part.length;
  }
}

function decoded(text: string, encoding: Encoding = 'utf8'): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'hex':
      return Uint8Array.from(text.match(/[\da-f]{2}/gi) ?? [], (pair) => parseInt(pair, 16));
    case 'base64':
      return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    case 'ascii':
    case 'latin1':
      return Uint8Array.from(text, (character) => character.charCodeAt(0));
    default:
      return bufferOf(text);
  }
}
