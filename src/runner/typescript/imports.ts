/** Import declarations: turned into constants at the top of the program. */
import { MODULES, moduleName } from '#runner/modules.ts';
import type { Edits } from './edits.ts';
import { literal } from './label.ts';
import type { SyntaxNode } from './syntax.ts';
import { Unsupported } from './unsupported.ts';

/**
 * `import a, { b as c } from "node:x"` → `const {default:a,b:c}=hooks.I("node:x");` in front of everything, as
 * imports are hoisted. Throws `Unsupported` for a module, or a name of one, that is not there.
 */
export function lowerImport(node: SyntaxNode, hooks: string, edits: Edits): void {
  const specifier = String(node.source?.value);
  const name = moduleName(specifier);
  if (name === undefined) {
    const there = Object.keys(MODULES).join(', ');
    const message = `Module ${literal(specifier)} is not available here; these are: ${there}`;
    throw new Unsupported('import-unsupported', message, node);
  }
  const given: readonly string[] = ['default', ...MODULES[name]];
  const parts: string[] = [];
  for (const one of node.specifiers ?? []) {
    if (one.importKind === 'type') continue;
    const local = one.local?.name ?? '';
    if (one.type === 'ImportNamespaceSpecifier') {
      edits.insert(0, `const ${local}=${hooks}.I(${literal(name)});`);
      continue;
    }
    const imported = one.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(one.imported);
    if (!given.includes(imported)) {
      const message = `Module ${literal(name)} has no export ${literal(imported)} here; it has: ${given.join(', ')}`;
      throw new Unsupported('import-unsupported', message, one);
    }
    parts.push(`${literal(imported)}:${local}`);
  }
  if (parts.length > 0) edits.insert(0, `const{${parts.join(',')}}=${hooks}.I(${literal(name)});`);
  edits.replace(node.start, node.end, ';');
}

const nameOf = (node: SyntaxNode | undefined): string => node?.name ?? String(node?.value);
