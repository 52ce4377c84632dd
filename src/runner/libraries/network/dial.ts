/** A client of WebSockets calls a server of the program. */
import type { Place } from '../host.ts';
import { Peer } from './line.ts';
import { LATENCY_MS, type Loopback } from './loopback.ts';

/** What becomes of a call. */
interface Called {
  open(peer: Peer): void;
  /** Nobody answered, or somebody who does not speak WebSocket. */
  failed(error: Error): void;
}

/** Calls the server at `url`; both are told as the doing of `place`. */
export function dial(network: Loopback, place: Place, url: URL, called: Called): void {
  place.after(LATENCY_MS, () => {
    try {
      const { connect } = network.find(url);
      if (connect === undefined) throw new Error('Unexpected server response: 404');
      const peer = new Peer(place);
      const tell = connect(peer, url.pathname + url.search);
      // The answer is sent before the server's program hears of the connection, so it is there before any message.
      place.after(LATENCY_MS, () => called.open(peer));
      tell();
    } catch (error) {
      place.after(LATENCY_MS, () => called.failed(error as Error));
    }
  });
}

/** The address of a WebSocket. @throws {DOMException} when it is none */
export function socketAddress(given: string | URL): URL {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new DOMException(`Invalid URL for WebSocket: ${given}`, 'SyntaxError');
  }
  url.protocol = url.protocol.replace(/^http/, 'ws');
  if (!/^wss?:$/.test(url.protocol))
    throw new DOMException(`Expected a ws: or wss: protocol, got ${url.protocol}`, 'SyntaxError');
  return url;
}

/** The reason and code of a close, checked. @throws {DOMException} for a code that a program may not use */
export function checkedCode(code: number | undefined): void {
  if (code !== undefined && code !== 1000 && !(code >= 3000 && code <= 4999))
    throw new DOMException('invalid code', 'InvalidAccessError');
}
