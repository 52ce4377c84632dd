/** How pieces of source read in labels: on one line, shortened. */
import { isFunction, lineOf, unwrapped, type SyntaxNode } from './syntax.ts';

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
 * `given` is the name that an anonymous function has by where it stands, see `givenName` and `callbackNames`.
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

/** The name that a function has by where it stands, beside `by`: a variable, a property. */
export function givenName(by: SyntaxNode): string | undefined {
  if (by.type === 'Literal') return String(by.value);
  return by.type === 'PrivateIdentifier' ? `#${by.name}` : by.name;
}

/** The functions handed to a call, with the name that they have by it: `app.get callback`, `map callback`. */
export function callbackNames({
  callee,
  arguments: given,
}: SyntaxNode): [callback: SyntaxNode, name: string][] {
  const called = callee && calledName(unwrapped(callee));
  const callbacks = (given ?? []).map(unwrapped).filter(isFunction);
  return called === undefined ? [] : callbacks.map((callback) => [callback, `${called} callback`]);
}

function calledName({ type, name, object, property, computed }: SyntaxNode): string | undefined {
  if (type === 'Identifier') return name;
  if (type !== 'MemberExpression' || computed === true || property?.name === undefined) return undefined;
  const { type: kind, name: owner } = object ?? {};
  return kind === 'Identifier' && owner !== undefined ? `${owner}.${property.name}` : property.name;
}
