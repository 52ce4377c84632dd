/** Bytes as Node hands them out: a `Buffer`, as far as programs of the course use it. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** How many bytes Node prints of a buffer. */
const MOST_SHOWN = 50;

export type Encoding = 'utf8' | 'utf-8' | 'hex' | 'base64' | 'ascii' | 'latin1';

export class Buffer extends Uint8Array<ArrayBuffer> {
  /** As the typed arrays take it: a length, bytes to copy, or a buffer to be a view of. */
  constructor(given: number | ArrayLike<number> | ArrayBuffer, at?: number, length?: number) {
    super(given as ArrayBuffer, at, length);
  }

  /** @throws {TypeError} for an encoding that is not here */
  override toString(encoding: Encoding = 'utf8'): string {
    switch (encoding.toLowerCase()) {
      case 'utf8':
      case 'utf-8':
        return decoder.decode(this);
      case 'hex':
        return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
      case 'base64':
        return btoa(String.fromCharCode(...this));
      case 'ascii':
      case 'latin1':
        return String.fromCharCode(...this);
      default:
        throw new TypeError(`Unknown encoding: ${encoding}`);
    }
  }

  toJSON(): { type: 'Buffer'; data: number[] } {
    return { type: 'Buffer', data: [...this] };
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const shown = Array.from(this.slice(0, MOST_SHOWN), (byte) => ` ${byte.toString(16).padStart(2, '0')}`);
    const rest = this.length - MOST_SHOWN;
    const more = rest <= 0 ? '' : ` ... ${rest} more byte${rest > 1 ? 's' : ''}`;
    return `<Buffer${shown.join('')}${more}>`;
  }
}

/** A copy of any bytes as a buffer; a text in UTF-8. */
export function bufferOf(data: string | ArrayBuffer | ArrayBufferView): Buffer {
  if (typeof data === 'string') return new Buffer(encoder.encode(data));
  const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(data)
    ? data
    : { buffer: data, byteOffset: 0, byteLength: data.byteLength };
  return new Buffer(new Uint8Array(buffer, byteOffset, byteLength));
}

/** The text that bytes are in UTF-8; a mark at the beginning is left out. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);
