/** Import declarations: turned into constants at the top of the program. */
import { findModule, LIBRARIES, MODULES, type BundleName } from '#runner/modules.ts';
import type { Edits } from './edits.ts';
import { literal } from './label.ts';
import { nameOf, type SyntaxNode } from './syntax.ts';
import { Unsupported } from './unsupported.ts';

/**
 * `import a, { b as c } from "node:x"` → `const {default:a,b:c}=hooks.I("node:x");` in front of everything, as
 * imports are hoisted. Adds the bundle of libraries that it needs. Throws `Unsupported` for a module, or a name of
 * one, that is not there.
 */
export function lowerImport(node: SyntaxNode, hooks: string, edits: Edits, bundles: Set<BundleName>): void {
  const specifier = String(node.source?.value);
  const found = findModule(specifier);
  if (found === undefined) {
    const there = Object.keys({ ...MODULES, ...LIBRARIES }).join(', ');
    const message = `Module ${literal(specifier)} is not available here; these are: ${there}`;
    throw new Unsupported('import-unsupported', message, node);
  }
  const { name, names: given, bundle } = found;
  if (bundle !== undefined) bundles.add(bundle);
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
