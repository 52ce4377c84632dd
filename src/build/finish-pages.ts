import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishPage } from './finish-page.ts';

/** Finishes every built page: see `finishPage`. */
export function finishPages(frameScript: string): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: root })) {
          const file = `${root}/${name}`;
          await writeFile(file, finishPage(await readFile(file, 'utf8'), frameScript));
        }
      },
    },
  };
}
