/** How pieces of source read in labels: on one line, shortened. */
import { lineOf, type SyntaxNode } from './syntax.ts';

/** The longest label, in characters. */
const LONGEST_LABEL = 60;

/** The text as one line of at most 60 characters. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_LABEL ? line : `${line.slice(0, LONGEST_LABEL - 1)}…`;
}

/** The text as a literal for program code on one line. */
export const literal = (text: string): string =>
  JSON.stringify(text)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/**
 * The arguments of the hook that begins a task: line, name, and those parameters that can be read safely.
 * `given` is the name that an anonymous function has by where it stands.
 */
export function taskArguments(node: SyntaxNode, given: string | undefined, hooks: string): string {
  const name = node.id?.name ?? given ?? 'anonymous';
  const params = (node.params ?? []).filter((param) => param.name !== 'this');
  const values = params.map((param) => {
    const target = param.type === 'AssignmentPattern' ? param.left : param;
    return target?.type === 'Identifier' ? (target.name ?? '') : `${hooks}.o`;
  });
  return [String(lineOf(node)), literal(name), ...values].join(',');
}
