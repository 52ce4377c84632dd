/** Offers the browser's sandbox runtime to the site's code as the module `virtual:sandbox-runtime`. */
import type { Plugin } from 'vite';
import { bundleRuntime } from './bundle.node.ts';

const NAME = 'virtual:sandbox-runtime';

export function sandboxPlugin(): Plugin {
  return {
    name: 'awaitable:sandbox-runtime',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: async (id) =>
      id === `\0${NAME}` ? `export default ${JSON.stringify(await bundleRuntime('browser'))}` : null,
  };
}
