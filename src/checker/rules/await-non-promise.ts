import ts from 'typescript';
import type { Fix } from '../contract.ts';
import { isPromise, isUnknowable } from './promises.ts';
import { span, type Context, type Rule } from './rule.ts';

/** `await` of what is there already: it waits for nothing and only lets others go first. */
export const awaitNonPromise: Rule = (node, context) => {
  if (!ts.isAwaitExpression(node)) return undefined;
  const { checker } = context;
  const type = checker.getTypeAtLocation(node.expression);
  const bound = checker.getBaseConstraintOfType(type) ?? type;
  if (isUnknowable(bound) || (type.flags & ts.TypeFlags.TypeParameter) !== 0) return undefined;
  if (isPromise(bound, node, context)) return undefined;
  return { node: span(node, context), severity: 'warning', fix: fixOf(node, context) };
};

/** What would be read as something else at the start of a statement, or behind an operator, is left alone. */
function fixOf(node: ts.AwaitExpression, context: Context): Fix | undefined {
  const operand = span(node.expression, context);
  const first = context.file.text[operand.from] ?? '';
  if (!/[\w$'"]/.test(first)) return undefined;
  if (ts.isFunctionExpression(node.expression) || ts.isClassExpression(node.expression)) return undefined;
  return {
    kind: 'remove-await',
    edits: [{ from: node.getStart(context.file), to: operand.from, insert: '' }],
  };
}
