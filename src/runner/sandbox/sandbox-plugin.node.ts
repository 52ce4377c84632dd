/**
 * Offers to the site's code what sandboxes are made of: the browser's runtime as `virtual:sandbox-runtime`, and each
 * bundle of libraries as `virtual:sandbox-library/NAME`.
 */
import type { Plugin } from 'vite';
import { BUNDLES } from '#runner/modules.ts';
import { bundleLibrary, bundleRuntime } from './bundle.node.ts';

const SOURCES = new Map<string, () => Promise<string>>([
  ['virtual:sandbox-runtime', () => bundleRuntime('browser')],
  ...BUNDLES.map((name) => [`virtual:sandbox-library/${name}`, () => bundleLibrary(name)] as const),
]);

export function sandboxPlugin(): Plugin {
  return {
    name: 'awaitable:sandbox',
    resolveId: (id) => (SOURCES.has(id) ? `\0${id}` : null),
    load: async (id) => {
      const source = id.startsWith('\0') ? SOURCES.get(id.slice(1)) : undefined;
      return source === undefined ? null : `export default ${JSON.stringify(await source())}`;
    },
  };
}
