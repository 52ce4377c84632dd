/** What a request or a response carries: held in memory as a whole, read once. */
import { bufferOf, textOf } from '../bytes.ts';

/** What can be given as a body. */
export type BodyGiven =
  string | ArrayBuffer | ArrayBufferView | URLSearchParams | ReadableStream<Uint8Array> | null | undefined;

/** The bytes behind a stream that was made here, which need not be read from it. */
const bytesBehind = new WeakMap<ReadableStream, Uint8Array<ArrayBuffer>>();

/** The type of a body that is a text. */
export const PLAIN_TEXT = 'text/plain;charset=UTF-8';
const FORM = 'application/x-www-form-urlencoded;charset=UTF-8';

/** The part that a request and a response have in common. */
export class Body {
  readonly #headers: Headers;
  #bytes: Uint8Array<ArrayBuffer> | null = null;
  #stream: ReadableStream<Uint8Array> | null = null;
  #used = false;

  /** Adds a content type to `headers` where the body has one of its own. */
  constructor(given: BodyGiven, headers: Headers) {
    this.#headers = headers;
    let type: string | undefined;
    if (given === null || given === undefined) return;
    if (given instanceof ReadableStream) {
      if (given.locked) throw new TypeError('Response body object should not be disturbed or locked');
      this.#bytes = bytesBehind.get(given) ?? null;
      this.#stream = given;
    } else if (given instanceof URLSearchParams) {
      type = FORM;
      this.#bytes = bufferOf(String(given));
    } else if (ArrayBuffer.isView(given) || given instanceof ArrayBuffer) {
      this.#bytes = bufferOf(given);
    } else if (typeof Blob !== 'undefined' && (given as unknown) instanceof Blob) {
      throw notHere('A Blob as a body');
    } else if (typeof FormData !== 'undefined' && (given as unknown) instanceof FormData) {
      throw notHere('FormData as a body');
    } else {
      type = PLAIN_TEXT;
      this.#bytes = bufferOf(String(given));
    }
    if (type !== undefined && !headers.has('content-type')) headers.set('content-type', type);
  }

  get body(): ReadableStream<Uint8Array> | null {
    const bytes = this.#bytes;
    if (this.#stream === null && bytes !== null) {
      this.#stream = new ReadableStream({
        start(controller) {
          if (bytes.length > 0) controller.enqueue(new Uint8Array(bytes));
          controller.close();
        },
      });
      bytesBehind.set(this.#stream, bytes);
    }
    return this.#stream;
  }

  get bodyUsed(): boolean {
    return this.#used || this.#stream?.locked === true;
  }

  /** All of it; counts as read. Rejects the second time. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.bodyUsed) throw new TypeError('Body is unusable: Body has already been read');
    this.#used = this.#bytes !== null || this.#stream !== null;
    if (this.#bytes !== null || this.#stream === null) return new Uint8Array(this.#bytes ?? []);
    const parts: Uint8Array[] = [];
    const reader = this.#stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
    const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  async text(): Promise<string> {
    return textOf(await this.bytes());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.#headers.get('content-type') ?? '' });
  }

  async formData(): Promise<never> {
    throw notHere('formData()');
  }

  /** What a copy is to be made of. @throws {TypeError} when it was read already */
  protected copied(): BodyGiven {
    if (this.bodyUsed) throw new TypeError('Response.clone: Body has already been consumed.');
    if (this.#bytes !== null || this.#stream === null) return this.#bytes;
    const [own, other] = this.#stream.tee();
    this.#stream = own;
    return other;
  }
}

/** Says by name what this network does not have. */
const notHere = (what: string): Error => new Error(`${what} is not available here`);
