/** Declarations with `await using`, whose waits are to be seen. */
import type { Edits } from './edits.ts';
import { literal, shortened } from './label.ts';
import { childrenOf, isFunction, isStatementList, lineOf, listOf, type SyntaxNode } from './syntax.ts';

/** Is there an `await using` in it, not counting functions inside? */
export function hasDisposal(node: SyntaxNode): boolean {
  if (node.kind === 'await using') return true;
  return childrenOf(node).some((child) => !isFunction(child) && hasDisposal(child));
}

/** The same in the head of a loop, `for (await using x of …)`: gives what the body of the loop has to begin with. */
export function watchHead({ left }: SyntaxNode, hooks: string, source: string, edits: Edits): string {
  const name = left?.declarations?.[0]?.id?.name;
  const keyword = left && /^await\s+using/.exec(source.slice(left.start, left.end))?.[0];
  if (!left || left.kind !== 'await using' || !keyword || name === undefined) return '';
  edits.replace(left.start, left.start + keyword.length, 'const');
  const value = `${hooks}.ud(${hooks}t,${lineOf(left)},${literal(name)},${name})`;
  return `await using ${hooks}d${left.start}=${value};`;
}

/**
 * Makes constants of the names in `await using a = …, b = …`, each followed by an `await using` of what `hooks.ud` makes
 * of its value. Gives what ends the statement, after the walk below.
 */
export function watchDisposal(
  node: SyntaxNode,
  hooks: string,
  source: string,
  edits: Edits,
  terminate: () => void,
): () => void {
  const declarators = node.declarations ?? [];
  const first = declarators[0]?.start ?? node.start;
  const keyword = /^await\s+using/.exec(source.slice(node.start, first));
  if (keyword === null || declarators.some(({ id }) => id?.name === undefined)) return terminate;
  edits.replace(node.start, node.start + keyword[0].length, 'const');
  const kept = declarators.map(({ id, init, start }) => {
    const label = literal(shortened(source.slice(init?.start ?? start, init?.end ?? start)));
    return `await using ${hooks}d${start}=${hooks}.ud(${hooks}t,${lineOf(node)},${label},${id?.name})`;
  });
  return () => {
    for (const [index, { end, start }] of declarators.slice(0, -1).entries())
      edits.insert(end, `;${kept[index]};const ${hooks}n${start}=0`);
    terminate();
    edits.insert(node.end, `${kept.at(-1)};`);
  };
}

/** A block with `await using` is followed by a hook; it is one statement with it. Gives what ends it, after the walk. */
export function closeBlock(
  node: SyntaxNode,
  parent: SyntaxNode | undefined,
  hooks: string,
  edits: Edits,
): (() => void) | undefined {
  if (!listOf(node).some((statement) => statement.kind === 'await using')) return undefined;
  const alone = !isStatementList(parent);
  if (alone) edits.insert(node.start, '{');
  return () => edits.insert(node.end, `${hooks}.u(${hooks}t);${alone ? '}' : ''}`);
}
