import ts from 'typescript';
import type { AsyncFinding, Fix } from '../contract.ts';

export interface Context {
  checker: ts.TypeChecker;
  file: ts.SourceFile;
}

/** Where a rule puts its squiggle, and how it can be mended. */
export interface Found {
  node: { from: number; to: number };
  severity: AsyncFinding['severity'];
  fix?: Fix | undefined;
}

/** Looks at one node; it is called for every node of a program. */
export type Rule = (node: ts.Node, context: Context) => Found | undefined;

/** A node's text without the space and the comments before it. */
export function span(node: ts.Node, { file }: Context): { from: number; to: number } {
  return { from: node.getStart(file), to: node.end };
}

/** Puts text around a node. */
export function around(node: ts.Node, context: Context, before: string, after: string): Fix['edits'] {
  const { from, to } = span(node, context);
  const edits = [{ from, to: from, insert: before }];
  return after === '' ? edits : [...edits, { from: to, to, insert: after }];
}

/** Whatever runs later or elsewhere than what stands around it. */
function isFunctionLike(node: ts.Node): node is ts.SignatureDeclaration {
  return ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node);
}

/** The function whose body a node stands in; undefined for the module. */
export function enclosingFunction(node: ts.Node): ts.Node | undefined {
  return ts.findAncestor(node.parent, (above) => isFunctionLike(above) || ts.isPropertyDeclaration(above));
}

export function isAsync(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false)
  );
}

/** May `await` stand here? In the module it may. */
export function canAwait(node: ts.Node): boolean {
  const around = enclosingFunction(node);
  return around === undefined || isAsync(around);
}

/** Does a part of the node fit? What stands in functions inside of it does not count: it runs at another time. */
export function contains(node: ts.Node, fits: (part: ts.Node) => boolean): boolean {
  return (
    fits(node) || (ts.forEachChild(node, (child) => !isFunctionLike(child) && contains(child, fits)) ?? false)
  );
}

export function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** What stands inside of parentheses, `as`, `satisfies` and `!`. */
export function bare(expression: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression);
  return isWrapped ? bare(expression.expression) : expression;
}
