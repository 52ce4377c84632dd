import ts from 'typescript';
import { contains, enclosingFunction, isAssignment, isAsync, span, type Context, type Rule } from './rule.ts';

type Loop = ts.WhileStatement | ts.DoStatement | ts.ForStatement;

/** A loop that waits by looking at the clock: while it turns, no timer and no other task can run. */
export const blockingLoop: Rule = (node, context) => {
  if (!ts.isWhileStatement(node) && !ts.isDoStatement(node) && !ts.isForStatement(node)) return undefined;
  const around = enclosingFunction(node);
  if (around !== undefined && !isAsync(around)) return undefined;
  if (contains(node, (part) => ts.isAwaitExpression(part) || ts.isYieldExpression(part))) return undefined;
  const condition = ts.isForStatement(node) ? node.condition : node.expression;
  if (!endsByClock(node, condition, context)) return undefined;
  return { node: condition ? span(condition, context) : keyword(node, context), severity: 'warning' };
};

/** Does the clock decide when the loop ends: in its condition, by a variable in that, or before a `break`? */
function endsByClock(loop: Loop, condition: ts.Expression | undefined, context: Context): boolean {
  const readsClock = (node: ts.Node): boolean => contains(node, (part) => isClock(part, context));
  if (condition && readsClock(condition)) return true;
  if (condition && condition.kind !== ts.SyntaxKind.TrueKeyword) {
    const symbols = symbolsIn(condition, context);
    return contains(
      loop,
      (part) =>
        isAssignment(part) &&
        symbols.has(context.checker.getSymbolAtLocation(part.left)) &&
        readsClock(part.right),
    );
  }
  return contains(
    loop.statement,
    (part) =>
      ts.isIfStatement(part) &&
      readsClock(part.expression) &&
      contains(part.thenStatement, (inner) => ts.isBreakStatement(inner) || ts.isReturnStatement(inner)),
  );
}

function symbolsIn(node: ts.Node, { checker }: Context): Set<ts.Symbol | undefined> {
  const symbols = new Set<ts.Symbol | undefined>();
  contains(node, (part) => {
    if (ts.isIdentifier(part)) symbols.add(checker.getSymbolAtLocation(part));
    return false;
  });
  symbols.delete(undefined);
  return symbols;
}

/** `Date.now()`, `performance.now()`, `new Date()`, of the language and not of the program. */
function isClock(node: ts.Node, { checker, file }: Context): boolean {
  const isGlobal = (name: ts.Expression) =>
    checker.getSymbolAtLocation(name)?.declarations?.every((at) => at.getSourceFile() !== file) ?? false;
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    return node.expression.text === 'Date' && !node.arguments?.length && isGlobal(node.expression);
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  if (name.text !== 'now' || !ts.isIdentifier(expression)) return false;
  return ['Date', 'performance'].includes(expression.text) && isGlobal(expression);
}

function keyword(node: Loop, { file }: Context): { from: number; to: number } {
  const from = node.getStart(file);
  return { from, to: from + (ts.isForStatement(node) ? 3 : ts.isDoStatement(node) ? 2 : 5) };
}
