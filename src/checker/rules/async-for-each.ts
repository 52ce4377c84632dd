import ts from 'typescript';
import type { Fix } from '../contract.ts';
import { givesPromise } from './promises.ts';
import { canAwait, span, type Context, type Rule } from './rule.ts';

/** `forEach` with a function that gives a promise: it starts all of them and waits for none. */
export const asyncForEach: Rule = (node, context) => {
  if (!isAsyncForEach(node, context)) return undefined;
  return { node: span(node.expression.name, context), severity: 'warning', fix: fixOf(node, context) };
};

type ForEach = ts.CallExpression & { expression: ts.PropertyAccessExpression };

export function isAsyncForEach(node: ts.Node, context: Context): node is ForEach {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [callback] = node.arguments;
  if (node.expression.name.text !== 'forEach' || callback === undefined) return false;
  return givesPromise(context.checker.getTypeAtLocation(callback), callback, context);
}

/** Only arrays have `map`, and only a statement's result is free to become a promise. */
function fixOf(node: ForEach, context: Context): Fix | undefined {
  const { checker } = context;
  const { expression: list, name, questionDotToken } = node.expression;
  const type = checker.getTypeAtLocation(list);
  const isArray = checker.isArrayType(type) || checker.isTupleType(type);
  if (!isArray || questionDotToken || !ts.isExpressionStatement(node.parent) || !canAwait(node))
    return undefined;
  const whole = span(node, context);
  const word = span(name, context);
  return {
    kind: 'promise-all-map',
    edits: [
      { from: whole.from, to: whole.from, insert: 'await Promise.all(' },
      { ...word, insert: 'map' },
      { from: whole.to, to: whole.to, insert: ')' },
    ],
  };
}
