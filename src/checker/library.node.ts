/** The texts that the checker needs of TypeScript's package, made small. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { LIBRARY, type Library } from './contract.ts';
import { FILE_DECLARATIONS } from './files.ts';
import { GLOBALS } from './globals.ts';
import { MODULE_DECLARATIONS } from './modules.ts';
import { NETWORK_DECLARATIONS } from './network.ts';
import { SERVER_DECLARATIONS } from './web-servers.ts';

const folder = dirname(createRequire(import.meta.url).resolve('typescript'));

/** What Node 24 and current browsers have; of what TypeScript calls "next" only that. */
const LIBRARIES = [
  'es2025',
  'esnext.array',
  'esnext.decorators',
  'esnext.disposable',
  'esnext.error',
  'esnext.sharedmemory',
];

/** What can be used of libraries: small enough to be read with the rest, so that nothing waits when one is imported. */
export const LIBRARY_DECLARATIONS = [NETWORK_DECLARATIONS, SERVER_DECLARATIONS, FILE_DECLARATIONS];

/**
 * The declarations of the language and of the sandbox, without comments: files by name. Nearly all is in one, for
 * speed; a file of TypeScript's that is a module has to stay one.
 */
export function readLibrary(): Library {
  const seen = new Set<string>();
  const texts: string[] = [];
  const library: Library = { [LIBRARY]: '' };
  const printer = ts.createPrinter({ removeComments: true });
  const add = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = readFileSync(join(folder, `lib.${name}.d.ts`), 'utf8');
    const file = ts.createSourceFile(`${name}.d.ts`, text, ts.ScriptTarget.ESNext);
    for (const { fileName } of file.libReferenceDirectives) add(fileName.toLowerCase());
    const small = printer.printFile(file).replaceAll(/^ +/gm, '');
    if (ts.isExternalModule(file)) library[`/${name}.d.ts`] = small;
    else texts.push(small);
  };
  LIBRARIES.forEach(add);
  library[LIBRARY] = [...texts, GLOBALS, MODULE_DECLARATIONS, ...LIBRARY_DECLARATIONS].join('\n');
  return library;
}

/** What TypeScript says about programs in another language: its own translations, less those about its options. */
export function readMessages(language: string): Record<string, string> {
  const text = readFileSync(join(folder, language, 'diagnosticMessages.generated.json'), 'utf8');
  const all = Object.entries(JSON.parse(text) as Record<string, string>);
  return Object.fromEntries(
    all.filter(([key]) => {
      const code = Number(key.slice(key.lastIndexOf('_') + 1));
      return code < 3000 || (code >= 7000 && code < 8000) || code >= 18_000;
    }),
  );
}
