/** Offers the checker's texts to the site's code as `virtual:` modules. See `virtual.d.ts`. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readLibrary, readMessages } from './library.node.ts';

const lessons = fileURLToPath(new URL('../content/lessons', import.meta.url));

const modules: Record<string, () => unknown> = {
  'virtual:checker-library': readLibrary,
  'virtual:checker-messages/ko': () => readMessages('ko'),
  'virtual:lesson-slugs': () => readdirSync(lessons).toSorted(),
};

export function checkerPlugin(): Plugin {
  return {
    name: 'awaitable:checker',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
    load: (id) => {
      const make = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      return make ? `export default ${JSON.stringify(make())}` : null;
    },
  };
}
