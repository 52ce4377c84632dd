/** What `memfs` extends for streams and watchers, which nobody can ask for here. */
export class EventEmitter {}
export class Readable {}
export class Writable {}
/** `node:url`. */
export const URL = globalThis.URL;
