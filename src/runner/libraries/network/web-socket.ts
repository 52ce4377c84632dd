/** The global `WebSocket`, as pages and Node have it. */
import { bufferOf, type Buffer } from '../bytes.ts';
import { checkedCode, dial, socketAddress } from './dial.ts';
import { addHandlers, eventWith } from './events.ts';
import { LOST, NO_CODE, type Peer } from './line.ts';
import type { Loopback } from './loopback.ts';

const [CONNECTING, OPEN, CLOSING, CLOSED] = [0, 1, 2, 3];

export function makeWebSocket(network: Loopback) {
  class WebSocket extends EventTarget {
    static readonly CONNECTING = CONNECTING;
    static readonly OPEN = OPEN;
    static readonly CLOSING = CLOSING;
    static readonly CLOSED = CLOSED;
    readonly CONNECTING = CONNECTING;
    readonly OPEN = OPEN;
    readonly CLOSING = CLOSING;
    readonly CLOSED = CLOSED;
    readonly url: string;
    readonly protocol = '';
    readonly extensions = '';
    readonly bufferedAmount = 0;
    binaryType: 'arraybuffer' | 'blob' = 'blob';
    readyState = CONNECTING;
    #peer: Peer | undefined;

    constructor(address: string | URL) {
      super();
      const url = socketAddress(address);
      this.url = url.href;
      dial(network, network.host.here(), url, {
        open: (peer) => this.#open(peer),
        failed: (error) => this.#lost(error),
      });
    }

    send(data: string | ArrayBuffer | ArrayBufferView): void {
      if (this.readyState === CONNECTING)
        throw new DOMException('Sent before connected.', 'InvalidStateError');
      const isBinary = ArrayBuffer.isView(data) || data instanceof ArrayBuffer;
      this.#peer?.send(isBinary ? bufferOf(data) : String(data));
    }

    close(code?: number, reason = ''): void {
      checkedCode(code);
      if (this.readyState >= CLOSING) return;
      this.readyState = CLOSING;
      this.#peer?.close(code ?? NO_CODE, reason);
    }

    #open(peer: Peer): void {
      if (this.readyState !== CONNECTING) {
        peer.terminate();
        this.#lost(new Error('WebSocket was closed before the connection was established'));
        return;
      }
      this.#peer = peer;
      this.readyState = OPEN;
      peer.end = {
        received: (data) => this.#received(data),
        closing: () => {
          this.readyState = CLOSING;
        },
        closed: (code, reason) => this.#closed(code, reason),
      };
      this.dispatchEvent(new Event('open'));
    }

    #received(data: string | Buffer): void {
      if (this.readyState !== OPEN && this.readyState !== CLOSING) return;
      const shown =
        typeof data === 'string'
          ? data
          : this.binaryType === 'arraybuffer'
            ? new Uint8Array(data).buffer
            : new Blob([data]);
      this.dispatchEvent(new MessageEvent('message', { data: shown, origin: new URL(this.url).origin }));
    }

    #lost(error: Error): void {
      const message = 'Received network error or non-101 status code.';
      this.readyState = CLOSED;
      this.dispatchEvent(eventWith('error', { message, error }));
      this.#closed(LOST, '');
    }

    #closed(code: number, reason: string): void {
      this.readyState = CLOSED;
      this.dispatchEvent(eventWith('close', { code, reason, wasClean: code !== LOST }));
    }
  }
  addHandlers(WebSocket.prototype, ['open', 'message', 'error', 'close']);
  return WebSocket;
}
