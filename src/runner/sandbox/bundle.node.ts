/** Bundles the sandbox's runtime, and libraries for it, to one line of script that a program can be put behind. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { BundleName } from '#runner/modules.ts';

const ENTRIES = {
  browser: 'browser-entry.worker.ts',
  node: 'node-entry.node.ts',
};

const bundles = new Map<string, Promise<string>>();

/**
 * The runtime as an expression on one line; the program's `code` are the arguments to call it with. Built once a
 * process for each host.
 */
export const bundleRuntime = (host: keyof typeof ENTRIES): Promise<string> => bundled(ENTRIES[host]);

/** A bundle of libraries as an expression on one line: a function of a `LibraryHost`. Built once a process. */
export const bundleLibrary = (name: BundleName): Promise<string> => bundled(`../libraries/${name}/index.ts`);

function bundled(entry: string): Promise<string> {
  let bundle = bundles.get(entry);
  if (bundle === undefined) {
    bundle = makeBundle(fileURLToPath(new URL(entry, import.meta.url)));
    bundles.set(entry, bundle);
  }
  return bundle;
}

async function makeBundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [inspectPlugin(), shimPlugin()],
    build: {
      write: false,
      target: 'es2024',
      minify: true,
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'start', fileName: 'runtime' },
      // Stacks name the classes of the runtime, as they name Node's.
      rolldownOptions: { output: { minify: { mangle: { keepNames: { class: true, function: false } } } } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  const text =
    chunk?.code
      .trim()
      .replace(/^var start\s*=\s*/, '')
      .replace(/;$/, '') ?? '';
  if (!text.startsWith('(')) throw new Error(`The bundle is no expression: ${text.slice(0, 80)}`);
  // The minifier writes `\n` in template literals as a real line break.
  const line = text.replaceAll('\n', '\\n');
  if (/[\r\u2028\u2029]/.test(line) || /String\.raw/.test(line))
    throw new Error('The bundle does not fit on one line');
  return line;
}

/** What libraries import of Node, and the module that stands in for it. */
const SHIMS: Record<string, string> = {
  'node:buffer': 'buffer',
  'node:events': 'unused',
  'node:path': 'path',
  'node:stream': 'unused',
  'node:url': 'unused',
};

/** Puts modules of our own in the place of Node's. */
const shimPlugin = (): Plugin => ({
  name: 'awaitable:shims',
  enforce: 'pre',
  resolveId: (id) =>
    SHIMS[id] === undefined
      ? null
      : fileURLToPath(new URL(`../libraries/files/shims/${SHIMS[id]}.ts`, import.meta.url)),
});

/** What is replaced in the text of `node-inspect-extracted`, whose version is pinned for that. */
const INSPECT_PATCHES = [
  // The package cannot see the state of a promise, and shows each as pending.
  ['getPromiseDetails:()=>[g,void 0]', 'getPromiseDetails:t=>promiseDetails(t,g,h)'],
  // Nor what an iterator of a map or a set has left.
  ['previewEntries:t=>[[],!1]', 'previewEntries:(t,whole)=>whole?entriesLeft(t):[]'],
  // It tells the kind of a function by its text, which begins differently in a method.
  [
    'isAsyncFunction:t=>"function"==typeof t&&a.toString.call(t).startsWith("async")',
    'isAsyncFunction:t=>isKindOf(t,asyncKinds)',
  ],
  [
    'isGeneratorFunction:t=>"function"==typeof t&&a.toString.call(t).match(/^(async\\s+)?function *\\*/)',
    'isGeneratorFunction:t=>isKindOf(t,generatorKinds)',
  ],
  // Node 24 shows a proxy by its target alone.
  ['c=je(e=c,!1),s+=1}', 'c=je(e=c,!1)}'],
  ['getProxyDetails:y.getProxyDetails', 'getProxyDetails:proxyDetails=y.getProxyDetails'],
  ['(i=i||pt(e,r)).value', '(i=plain(i||pt(e,r))).value'],
  // What one call may look at has an end, and so has the number of keys of one object.
  ['function nr(t,e,o,i){', 'function nr(t,e,o,i){if(budget--<=0)return"…";'],
  ['$(n,f(r,e=>Pt(t,e)))}return n}', '$(n,f(r,e=>Pt(t,e)))}return cutKeys(n)}'],
  // The package goes through all elements of a list in search of keys that are no index.
  [
    'const n=a(t),r=[];for(const[t,o]of s(n))if(!/^(0|[1-9][0-9]*)$/.test(t)||l(t,10)>=2**32-1){if(2===e&&!o.enumerable)continue;r.push(t)}for(const n of u(t)){const o=c(t,n);(2!==e||o.enumerable)&&r.push(n)}return r',
    'return otherKeys(t,e===2)',
  ],
] as const;

/** Node's `inspect`, with an opening for the state of promises. */
function inspectPlugin(): Plugin {
  return {
    name: 'awaitable:inspect',
    resolveId: (id) => (id === 'virtual:inspect' ? '\0virtual:inspect' : null),
    async load(id) {
      if (id !== '\0virtual:inspect') return null;
      const file = createRequire(import.meta.url).resolve('node-inspect-extracted');
      let text = await readFile(file, 'utf8');
      for (const [from, to] of INSPECT_PATCHES) text = replaceOnce(text, from, to);
      return `
        let lookup = () => undefined;
        export function setPromiseLookup(found) { lookup = found; }
        function promiseDetails(promise, pending, rejected) {
          const known = lookup(promise);
          if (known === undefined) return [pending, undefined];
          return [known.state === 'rejected' ? rejected : 1, known.value];
        }
        let entriesLeft;
        export function setIteratorLookup(found) { entriesLeft = found; }
        const { getPrototypeOf, ownKeys, getOwnPropertyDescriptor } = Reflect;
        const [waits, hands, both] = [async () => {}, function* () {}, async function* () {}].map(getPrototypeOf);
        const asyncKinds = [waits, both];
        const generatorKinds = [hands, both];
        function isKindOf(fn, kinds) {
          return typeof fn === 'function' && kinds.includes(getPrototypeOf(fn));
        }
        const shown = new WeakSet();
        const isShown = shown.has.bind(shown);
        export const showAsValue = shown.add.bind(shown);
        function plain(field) {
          return field?.get !== undefined && isShown(field.get) ? { ...field, value: field.get() } : field;
        }
        export let proxyDetails;
        let budget = Infinity;
        let mostKeys = Infinity;
        export function setBudget(values, keys) { budget = values; mostKeys = keys; }
        function cutKeys(keys) {
          if (keys.length > mostKeys) keys.length = mostKeys;
          return keys;
        }
        function otherKeys(list, enumerableOnly) {
          const found = [];
          if (list.length > 1e6) return found;
          const keys = ownKeys(list);
          for (let i = keys.length - 1; i >= 0; i--) {
            const key = keys[i];
            if (typeof key === 'string' && String(key >>> 0) === key && key !== '4294967295') break;
            if (!enumerableOnly || getOwnPropertyDescriptor(list, key)?.enumerable) found[found.length] = key;
          }
          return cutKeys(found.reverse());
        }
        const module = { exports: {} };
        (function (exports) { ${text} }).call(module.exports, module.exports);
        export default module.exports;
      `;
    },
  };
}

function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`node-inspect-extracted has changed: no single ${from}`);
  return parts.join(to);
}
