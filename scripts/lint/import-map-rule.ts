import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import { forbidden } from './import-map.ts';

/** Reports imports against the import map: static ones, re-exports, `import()` and `import('…')` types. */
export const importMapRule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports go in the directions of scripts/lint/import-map.ts only.' },
    schema: [],
  },
  create(context) {
    const src = resolve(context.cwd, 'src');
    const from = relative(src, context.filename).split(sep).join('/');
    if (from.startsWith('..')) return {};

    const check = (node: Rule.Node, specifier: unknown) => {
      if (typeof specifier !== 'string') return;
      const to = target(specifier, dirname(context.filename), src);
      const message = to === undefined ? undefined : forbidden(from, to);
      if (message) context.report({ node, message });
    };
    const checkSource = (node: Rule.Node & { source?: unknown }) => check(node, literal(node.source));
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: checkSource,
    };
  },
};

/** The text of a string or of a template without holes. */
function literal(node: unknown): string | undefined {
  const {
    type,
    value,
    literal: inner,
    quasis,
  } = (node ?? {}) as {
    type?: string;
    value?: unknown;
    literal?: unknown;
    quasis?: { value: { cooked: string } }[];
  };
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TSLiteralType') return literal(inner);
  if (type === 'TemplateLiteral' && quasis?.length === 1) return quasis[0]?.value.cooked;
  return undefined;
}

/** The imported file relative to `src`, or undefined for packages and files outside of it. */
function target(specifier: string, folder: string, src: string): string | undefined {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('#')) return path.slice(1);
  if (!path.startsWith('.')) return undefined;
  const file = relative(src, resolve(folder, path)).split(sep).join('/');
  return file.startsWith('..') ? undefined : file;
}
