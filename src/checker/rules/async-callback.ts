import ts from 'typescript';
import { isAsyncForEach } from './async-for-each.ts';
import { expectsVoid, givesPromise } from './promises.ts';
import { span, type Rule } from './rule.ts';

/** A function that gives a promise where nobody looks at what a function gives: a failure in it goes unheard. */
export const asyncCallback: Rule = (node, context) => {
  if (!ts.isExpression(node)) return undefined;
  const { parent } = node;
  const isFunction = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  const isArgument =
    (ts.isCallExpression(parent) || ts.isNewExpression(parent)) &&
    (parent.arguments?.some((argument) => argument === node) ?? false);
  if (!isFunction && !isArgument) return undefined;
  if (isArgument && isAsyncForEach(parent, context)) return undefined;
  const { checker } = context;
  const expected = checker.getContextualType(node);
  if (!expected || !expectsVoid(expected, context)) return undefined;
  if (!givesPromise(checker.getTypeAtLocation(node), node, context)) return undefined;
  const whole = span(node, context);
  // Of a function that stands here only its head: a squiggle under twenty lines says nothing.
  return {
    node: isFunction ? { from: whole.from, to: node.body.getStart(context.file) } : whole,
    severity: 'warning',
  };
};
