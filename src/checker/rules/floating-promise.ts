import ts from 'typescript';
import type { Fix } from '../contract.ts';
import { isListOfPromises, isPromise } from './promises.ts';
import { around, bare, canAwait, isAssignment, span, type Context, type Rule } from './rule.ts';

/** A statement that makes a promise and lets go of it: nothing waits for it, and nothing hears when it fails. */
export const floatingPromise: Rule = (node, context) => {
  if (!ts.isExpressionStatement(node)) return undefined;
  const { expression } = node;
  if (isKept(expression)) return undefined;
  const type = context.checker.getTypeAtLocation(expression);
  const isList = isListOfPromises(type, expression, context);
  if (!isList && (!isPromise(type, expression, context) || handlesFailure(expression))) return undefined;
  return {
    node: span(expression, context),
    severity: 'warning',
    fix: canAwait(node) ? fixOf(expression, isList, context) : undefined,
  };
};

function fixOf(expression: ts.Expression, isList: boolean, context: Context): Fix {
  if (isList) return { kind: 'promise-all', edits: around(expression, context, 'await Promise.all(', ')') };
  // `await` binds closer than any operator with two sides.
  const isOne = ts.isLeftHandSideExpression(expression);
  return {
    kind: 'add-await',
    edits: isOne ? around(expression, context, 'await ', '') : around(expression, context, 'await (', ')'),
  };
}

/** An assignment keeps the promise, `void` says that letting go is meant, and `await` has waited. */
function isKept(expression: ts.Expression): boolean {
  const inner = bare(expression);
  return (
    isAssignment(inner) ||
    ts.isVoidExpression(inner) ||
    ts.isAwaitExpression(inner) ||
    ts.isDeleteExpression(inner)
  );
}

/** `p.catch(f)`, `p.then(f, g)`, and `finally` behind one of them. */
function handlesFailure(expression: ts.Expression): boolean {
  const call = bare(expression);
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  const { name, expression: receiver } = call.expression;
  if (name.text === 'catch') return call.arguments.length > 0;
  if (name.text === 'then') return call.arguments.length > 1;
  return name.text === 'finally' && handlesFailure(receiver);
}
