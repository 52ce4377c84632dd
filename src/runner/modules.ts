/** The modules that a program can import, each with the names that it exports besides `default`. */
export const MODULES = {
  'node:events': [
    'EventEmitter',
    'defaultMaxListeners',
    'errorMonitor',
    'getMaxListeners',
    'listenerCount',
    'on',
    'once',
    'setMaxListeners',
  ],
  'node:process': [
    'argv',
    'emit',
    'emitWarning',
    'env',
    'exit',
    'hrtime',
    'nextTick',
    'off',
    'on',
    'once',
    'platform',
    'stderr',
    'stdout',
    'uptime',
    'version',
    'versions',
  ],
  'node:timers': [
    'clearImmediate',
    'clearInterval',
    'clearTimeout',
    'promises',
    'setImmediate',
    'setInterval',
    'setTimeout',
  ],
  'node:timers/promises': ['scheduler', 'setImmediate', 'setInterval', 'setTimeout'],
  'node:util': ['callbackify', 'format', 'formatWithOptions', 'inherits', 'inspect', 'promisify', 'types'],
} as const satisfies Record<string, readonly string[]>;

export type ModuleName = keyof typeof MODULES;

/** The module that a specifier means, `node:` or not; `undefined` when there is none here. */
export function moduleName(specifier: string): ModuleName | undefined {
  const name = specifier.startsWith('node:') ? specifier : `node:${specifier}`;
  return Object.hasOwn(MODULES, name) ? (name as ModuleName) : undefined;
}
