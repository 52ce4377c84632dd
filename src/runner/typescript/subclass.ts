/** Classes that extend `Promise`: their promises are to be seen as those of `new Promise(…)` are. */
import type { Edits } from './edits.ts';
import { bodyOf, childrenOf, listOf, unwrapped, type SyntaxNode } from './syntax.ts';

/**
 * `super(executor)` → `hooks.p(super(hooks.px(executor)))`; a class without a constructor gets one. What has to stand
 * behind a node, after all other edits in it, goes into `behind`.
 */
export function watchSubclass(
  node: SyntaxNode,
  hooks: string,
  edits: Edits,
  behind: Map<SyntaxNode, string>,
): void {
  const parent = node.superClass == null ? undefined : unwrapped(node.superClass);
  const body = bodyOf(node);
  if (parent?.type !== 'Identifier' || parent.name !== 'Promise' || body === undefined) return;
  const maker = listOf(body).find((member) => member.kind === 'constructor' && member.value != null);
  if (maker === undefined) {
    const values = `${hooks}a`;
    edits.insert(
      body.start + 1,
      `constructor(...${values}){${hooks}.p(super(${hooks}.px(${values}[0]),...${values}.slice(1)));}`,
    );
    return;
  }
  for (const call of superCalls(maker.value as SyntaxNode)) {
    const [executor] = call.arguments ?? [];
    if (executor === undefined || executor.type === 'SpreadElement') continue;
    edits.insert(call.start, `${hooks}.p(`);
    edits.insert(executor.start, `${hooks}.px(`);
    behind.set(executor, ')');
    behind.set(call, ')');
  }
}

function superCalls(node: SyntaxNode): SyntaxNode[] {
  if (node.type === 'ClassBody') return [];
  const below = childrenOf(node).flatMap(superCalls);
  return node.callee?.type === 'Super' ? [node, ...below] : below;
}
