/** The syntax tree that the parser gives, as far as the compiler looks at it. */
import type { Position } from 'acorn';

/** One node of the ESTree with TypeScript's additions. Fields that a kind of node lacks are absent. */
export interface SyntaxNode {
  type: string;
  /** Offsets into the source. */
  start: number;
  end: number;
  loc: { start: Position; end: Position };
  id?: SyntaxNode | null;
  key?: SyntaxNode;
  value?: unknown;
  init?: SyntaxNode | null;
  left?: SyntaxNode;
  right?: SyntaxNode;
  object?: SyntaxNode;
  property?: SyntaxNode;
  callee?: SyntaxNode;
  arguments?: SyntaxNode[];
  argument?: SyntaxNode | null;
  expression?: SyntaxNode | boolean;
  expressions?: SyntaxNode[];
  params?: SyntaxNode[];
  param?: SyntaxNode | null;
  body?: SyntaxNode | SyntaxNode[];
  block?: SyntaxNode;
  handler?: SyntaxNode | null;
  finalizer?: SyntaxNode | null;
  declaration?: SyntaxNode | null;
  declarations?: SyntaxNode[];
  specifiers?: SyntaxNode[];
  local?: SyntaxNode;
  imported?: SyntaxNode;
  members?: SyntaxNode[];
  initializer?: SyntaxNode;
  parameter?: SyntaxNode;
  source?: SyntaxNode | null;
  superClass?: SyntaxNode | null;
  superTypeParameters?: SyntaxNode;
  typeParameters?: SyntaxNode;
  typeArguments?: SyntaxNode;
  typeAnnotation?: SyntaxNode;
  returnType?: SyntaxNode;
  implements?: SyntaxNode[];
  decorators?: SyntaxNode[];
  name?: string;
  kind?: string;
  operator?: string;
  /** The digits of a literal that is a large integer. */
  bigint?: string | null;
  importKind?: string;
  exportKind?: string;
  accessibility?: string;
  await?: boolean;
  async?: boolean;
  generator?: boolean;
  delegate?: boolean;
  computed?: boolean;
  static?: boolean;
  declare?: boolean;
  abstract?: boolean;
  optional?: boolean;
  definite?: boolean;
  override?: boolean;
  readonly?: boolean;
  global?: boolean;
}

/** The 1-based line on which the node begins. */
export const lineOf = (node: SyntaxNode): number => node.loc.start.line;

/** A node's body when it is one node, as a function's or a loop's is. */
export function bodyOf(node: SyntaxNode): SyntaxNode | undefined {
  return node.body === undefined || Array.isArray(node.body) ? undefined : node.body;
}

/** The nodes of a body that is a list, as a block's or a class body's is. */
export function listOf(node: SyntaxNode | undefined): SyntaxNode[] {
  return node !== undefined && Array.isArray(node.body) ? node.body : [];
}

/** A node's `expression`, which for functions is a flag instead. */
export function expressionOf(node: SyntaxNode): SyntaxNode | undefined {
  return typeof node.expression === 'object' ? node.expression : undefined;
}

/** Is it a node? */
function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

/** The nodes right below a node, in the order in which they stand in the source. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (const [name, value] of Object.entries(node)) {
    // A shorthand property's key and value are the same piece of text.
    if (
      name === 'key' &&
      node.type === 'Property' &&
      isNode(node.value) &&
      node.value.start === node.key?.start
    )
      continue;
    if (isNode(value)) children.push(value);
    else if (Array.isArray(value)) children.push(...value.filter(isNode));
  }
  return children.sort((a, b) => a.start - b.start);
}

/** The name that an identifier or a literal gives. */
export const nameOf = (node: SyntaxNode | undefined): string => node?.name ?? String(node?.value);

/** The node inside parentheses, `as`, `satisfies` and `!`. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (/^(?:Parenthesized|TSAs|TSSatisfies|TSNonNull)Expression$/.test(inner.type)) {
    const next = expressionOf(inner);
    if (next === undefined) break;
    inner = next;
  }
  return inner;
}

/** The node inside `as`, `satisfies` and `!`. */
export function withoutTypes(node: SyntaxNode): SyntaxNode {
  const inner = /^TS(?:As|Satisfies|NonNull)Expression$/.test(node.type) ? expressionOf(node) : undefined;
  return inner === undefined ? node : withoutTypes(inner);
}

/** Is it `await`, `for await` or `await using`? */
export const isWait = (node: SyntaxNode): boolean =>
  node.type === 'AwaitExpression' ||
  (node.type === 'ForOfStatement' && node.await === true) ||
  (node.type === 'VariableDeclaration' && node.kind === 'await using');

export const isFunction = (node: SyntaxNode): boolean =>
  node.type === 'FunctionDeclaration' ||
  node.type === 'FunctionExpression' ||
  node.type === 'ArrowFunctionExpression';

export const isPattern = (node: SyntaxNode | null | undefined): boolean =>
  node?.type === 'ObjectPattern' || node?.type === 'ArrayPattern';

/** Can a statement be put behind one that stands right below this node? */
export function isStatementList(node: SyntaxNode | undefined): boolean {
  return node === undefined || /^(?:Program|BlockStatement|StaticBlock|SwitchCase)$/.test(node.type);
}
