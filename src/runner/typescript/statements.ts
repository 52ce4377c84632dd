/** Edits of single kinds of statements. `hooks` is the name of the object of hooks. */
import type { Edits } from './edits.ts';
import { bodyOf, type SyntaxNode } from './syntax.ts';

/** A `catch` and a `finally` begin with a hook. `task` is what stands for the task around. */
export function guardTry(node: SyntaxNode, hooks: string, task: string, edits: Edits): void {
  const handler = node.handler == null ? undefined : bodyOf(node.handler);
  if (handler !== undefined) {
    const param = node.handler?.param;
    const caught = param?.type === 'Identifier' ? `,${param.name}` : '';
    edits.insert(handler.start + 1, `${hooks}.k(${task}${caught});`);
  }
  if (node.finalizer != null) edits.insert(node.finalizer.start + 1, `${hooks}.k(${task});`);
}

/** `export` goes; `export default` of a value keeps the value. What it returns ends that, after the walk below. */
export function lowerExport(
  node: SyntaxNode,
  hooks: string,
  edits: Edits,
  names: Map<SyntaxNode, string>,
): (() => void) | undefined {
  const declaration = node.declaration;
  if (declaration == null) {
    edits.replace(node.start, node.end, ';');
    return undefined;
  }
  const isNamed = declaration.id != null || node.type === 'ExportNamedDeclaration';
  const isStatement = /Declaration$/.test(declaration.type);
  if (isNamed && isStatement) {
    edits.blank(node.start, declaration.start);
    return undefined;
  }
  names.set(declaration, 'default');
  edits.replace(node.start, declaration.start, `${hooks}.n(`);
  return () => edits.insert(declaration.end, ');');
}
