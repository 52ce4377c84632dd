/** The modules of the runtime itself, each with the names that it exports besides `default`. */
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

/** What is put into a sandbox only when its program uses it (`libraries/`). */
export const BUNDLES = ['network', 'hono', 'files'] as const;
export type BundleName = (typeof BUNDLES)[number];

/** A module of a library: in which bundle it is, and what it exports. */
interface Library {
  bundle: BundleName;
  /** What it exports besides `default`. */
  names: readonly string[];
  /** Has it a `default`? */
  hasDefault: boolean;
}

/** The modules of libraries, which are there for a program that imports them. */
export const LIBRARIES = {
  hono: { bundle: 'hono', names: ['Hono'], hasDefault: false },
  '@hono/node-server': { bundle: 'network', names: ['serve'], hasDefault: false },
  ws: { bundle: 'network', names: ['WebSocket', 'WebSocketServer'], hasDefault: true },
  undici: {
    bundle: 'network',
    names: ['Headers', 'Request', 'Response', 'WebSocket', 'fetch', 'request'],
    hasDefault: true,
  },
  'node:fs/promises': {
    bundle: 'files',
    names: [
      'access',
      'appendFile',
      'constants',
      'copyFile',
      'lstat',
      'mkdir',
      'mkdtemp',
      'open',
      'readFile',
      'readdir',
      'realpath',
      'rename',
      'rm',
      'rmdir',
      'stat',
      'truncate',
      'unlink',
      'writeFile',
    ],
    hasDefault: true,
  },
} as const satisfies Record<string, Library>;

export type LibraryName = keyof typeof LIBRARIES;

/** These bundles and those that they do not work without, which come first. */
export const withNeeds = (asked: ReadonlySet<BundleName>): BundleName[] =>
  BUNDLES.filter((name) => asked.has(name) || (name === 'network' && asked.has('hono')));

/** The globals of the simulated network: a program that means one of them needs it. */
export const NETWORK_GLOBALS: ReadonlySet<string> = new Set(['Request', 'Response', 'WebSocket', 'fetch']);

/** A module that can be imported, under the name by which the sandbox knows it. */
export interface ImportedModule {
  name: ModuleName | LibraryName;
  /** Everything that it exports. */
  names: readonly string[];
  bundle?: BundleName;
}

/** The module that a specifier means, `node:` or not; `undefined` when there is none here. */
export function findModule(specifier: string): ImportedModule | undefined {
  const [name] = [specifier, `node:${specifier}`].filter(
    (one) => Object.hasOwn(MODULES, one) || Object.hasOwn(LIBRARIES, one),
  );
  if (name === undefined) return undefined;
  if (Object.hasOwn(MODULES, name))
    return { name: name as ModuleName, names: ['default', ...MODULES[name as ModuleName]] };
  const { bundle, names, hasDefault }: Library = LIBRARIES[name as LibraryName];
  return { name: name as LibraryName, names: hasDefault ? ['default', ...names] : names, bundle };
}
