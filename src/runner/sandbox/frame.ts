/** The frame between the page and the workers: an opaque origin whose only script starts workers. */

/**
 * The frame's script. It is told the runtime once (`head`), then makes one worker for each program it is sent, and
 * hands that worker its port. No policy keeps a document from WebRTC, which no worker has: so its names go first. A worker's errors and nothing else go back, over a port of their own.
 */
export const FRAME_SCRIPT = `
'use strict';
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) delete globalThis[name];
let head = '';
const workers = new Map();
addEventListener('message', (event) => {
  const { type, id, text } = event.data;
  if (type === 'head') head = 'data:text/javascript;charset=utf-8,' + encodeURIComponent(text);
  if (type === 'stop') {
    workers.get(id)?.terminate();
    workers.delete(id);
  }
  if (type === 'make') {
    const [port, errors] = event.ports;
    const worker = new Worker(head + encodeURIComponent(text));
    workers.set(id, worker);
    worker.onerror = (error) => {
      error.preventDefault();
      errors.postMessage({ message: error.message, line: error.lineno, column: error.colno });
    };
    worker.postMessage(0, [port]);
  }
});
`;

/** The hash of `FRAME_SCRIPT` for a content security policy; a test holds the two together. */
export const FRAME_SCRIPT_HASH = 'sha256-5CBae0gl/7MMGwaHYAd190JjqhFmKQTWo/TUre3+8Cw=';

/** The policy of the frame and of the workers in it: nothing can be loaded and nobody can be reached. */
const FRAME_POLICY = [
  "default-src 'none'",
  `script-src '${FRAME_SCRIPT_HASH}'`,
  'worker-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The frame's document. */
export const FRAME_DOCUMENT = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${FRAME_POLICY}"><script>${FRAME_SCRIPT}</script>`;
