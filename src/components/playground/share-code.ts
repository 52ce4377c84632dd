/**
 * A program as the code of a share link, and back: base64url of
 *
 *     version (1 byte) · check (4 bytes, FNV-1a of the UTF-8 text, big-endian) · deflate-raw of the UTF-8 text
 *
 * Deflate has no check of its own: without one a damaged link could show another program than the one shared.
 */

/** The only version so far. */
const VERSION = 1;
const HEAD_BYTES = 5;

/** UTF-16 units of the longest program that can be shared. */
export const MAX_SOURCE = 20_000;
/** No UTF-16 unit takes more than three bytes of UTF-8. */
const MAX_BYTES = MAX_SOURCE * 3;
/** Characters of the longest code that a program can have: incompressible text, deflate's blocks, base64. */
export const MAX_CODE = Math.ceil((MAX_BYTES + HEAD_BYTES + 512) / 3) * 4;
/** Bytes that are decompressed at a time: deflate makes at most a thousand of each. */
const PIECE = 256;

/**
 * What keeps a code from being read.
 * - `damaged`: it is not one, or a part of it is changed or missing.
 * - `newer`: its version is later than this one.
 * - `too-long`: it, or the program in it, is longer than is accepted.
 */
export type LinkProblem = 'damaged' | 'newer' | 'too-long';

export type Decoded = { source: string } | { problem: LinkProblem };

/**
 * The code of a program; undefined when the program is longer than `MAX_SOURCE`. A lone surrogate, which has no
 * UTF-8, becomes U+FFFD.
 */
export async function encodeProgram(source: string): Promise<string | undefined> {
  if (source.length > MAX_SOURCE) return undefined;
  const text = new TextEncoder().encode(source);
  const packed = await collect(pipe(text, new CompressionStream('deflate-raw')), Infinity);
  const bytes = new Uint8Array(HEAD_BYTES + packed.length);
  bytes[0] = VERSION;
  new DataView(bytes.buffer).setUint32(1, checkOf(text));
  bytes.set(packed, HEAD_BYTES);
  return toBase64Url(bytes);
}

/** Reads a code. Never throws or rejects: whatever the text is, the answer is a program or a problem. */
export async function decodeProgram(code: string): Promise<Decoded> {
  if (code.length > MAX_CODE) return { problem: 'too-long' };
  const bytes = fromBase64Url(code);
  const version = bytes?.[0];
  if (bytes && version !== undefined && version > VERSION) return { problem: 'newer' };
  if (!bytes || version !== VERSION || bytes.length <= HEAD_BYTES) return { problem: 'damaged' };
  try {
    const text = await collect(
      pipe(bytes.subarray(HEAD_BYTES), new DecompressionStream('deflate-raw')),
      MAX_BYTES,
    );
    if (checkOf(text) !== new DataView(bytes.buffer).getUint32(1)) return { problem: 'damaged' };
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
    return source.length > MAX_SOURCE ? { problem: 'too-long' } : { source };
  } catch (error) {
    return { problem: error instanceof TooLong ? 'too-long' : 'damaged' };
  }
}

class TooLong extends Error {}

type Bytes = Uint8Array<ArrayBuffer>;

/** Hands bytes to a transform piece by piece, as it asks for them. */
function pipe(bytes: Bytes, transform: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  let at = 0;
  const pieces = new ReadableStream<Bytes>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + PIECE));
      at += PIECE;
    },
  });
  return pieces.pipeThrough(transform);
}

/** All bytes of a stream. @throws TooLong when there are more than `most`; the rest is not read */
async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Bytes> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooLong();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** FNV-1a, 32 bits. */
function checkOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Undefined for what is not base64url. */
function fromBase64Url(code: string): Bytes | undefined {
  if (!/^[\w-]*$/.test(code) || code.length % 4 === 1) return undefined;
  const text = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
