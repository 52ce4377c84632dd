import ts from 'typescript';
import type { Fix } from '../contract.ts';
import { isPromise } from './promises.ts';
import { contains, isAssignment, isAsync, type Context, type Found, type Rule } from './rule.ts';

/** `const a = await f();`, or `await f();` without a name. */
interface Step {
  statement: ts.Statement;
  call: ts.CallExpression;
  declaration?: ts.VariableDeclaration;
}

/**
 * Calls that are awaited one after the other although none needs what another gives. What a call does to the world
 * cannot be seen in its types, so this is a hint, and it says nothing when in doubt: methods of the same object,
 * calls that share an object, and bare calls of anything but one async function of this program.
 */
export const sequentialAwaits: Rule = (node, context) => {
  if (!ts.isBlock(node) && !ts.isSourceFile(node) && !ts.isCaseOrDefaultClause(node)) return undefined;
  let run: Step[] = [];
  for (const statement of node.statements) {
    const step = stepOf(statement, context);
    if (step && run.every((earlier) => isIndependent(earlier, step, context))) {
      run.push(step);
      continue;
    }
    if (run.length > 1) break;
    run = step ? [step] : [];
  }
  return run.length > 1 ? report(run, context) : undefined;
};

function stepOf(statement: ts.Statement, context: Context): Step | undefined {
  if (ts.isExpressionStatement(statement)) {
    const call = awaitedCall(statement.expression, context);
    return call && { statement, call };
  }
  if (!ts.isVariableStatement(statement)) return undefined;
  const { flags, declarations } = statement.declarationList;
  const [declaration] = declarations;
  // `await using` has this bit too, and another.
  const isConst = (flags & ts.NodeFlags.Const) !== 0 && (flags & ts.NodeFlags.Using) === 0;
  if (!isConst || declarations.length !== 1 || !declaration?.initializer) return undefined;
  const call = awaitedCall(declaration.initializer, context);
  return call && { statement, call, declaration };
}

/** The call behind `await`, when evaluating its parts does nothing by itself. */
function awaitedCall(expression: ts.Expression, context: Context): ts.CallExpression | undefined {
  if (!ts.isAwaitExpression(expression) || !ts.isCallExpression(expression.expression)) return undefined;
  const call = expression.expression;
  const hasEffect = [call.expression, ...call.arguments].some((part) =>
    contains(
      part,
      (inner) =>
        ts.isAwaitExpression(inner) ||
        ts.isYieldExpression(inner) ||
        isAssignment(inner) ||
        ts.isPostfixUnaryExpression(inner) ||
        (ts.isPrefixUnaryExpression(inner) && /^(\+\+|--)/.test(inner.getText(context.file))),
    ),
  );
  const type = context.checker.getTypeAtLocation(call);
  return !hasEffect && isPromise(type, call, context) ? call : undefined;
}

function isIndependent(earlier: Step, later: Step, context: Context): boolean {
  if (!earlier.declaration !== !later.declaration) return false;
  const { checker } = context;
  const [first, second] = [references(earlier.call, context), references(later.call, context)];
  if (earlier.declaration) {
    for (const symbol of second) {
      if (symbol.declarations?.some((at) => isWithin(at, earlier.statement))) return false;
    }
  } else if (!isOwnAsyncFunction(earlier.call, context) || !sameCallee(earlier.call, later.call, context)) {
    return false;
  }
  return [...first].every((symbol) => {
    if (!second.has(symbol)) return true;
    const type = checker.getTypeOfSymbol(symbol);
    return type.getCallSignatures().length > 0 || !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Any));
  });
}

/** What a call mentions, in functions that it hands over too; names of properties are not counted. */
function references(call: ts.CallExpression, { checker }: Context): Set<ts.Symbol> {
  const symbols = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const isName = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const symbol = ts.isIdentifier(node) && !isName ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol) symbols.add(symbol);
    ts.forEachChild(node, visit);
  };
  visit(call);
  return symbols;
}

function isWithin(node: ts.Node, outer: ts.Node): boolean {
  return ts.findAncestor(node, (above) => above === outer) !== undefined;
}

function sameCallee(a: ts.CallExpression, b: ts.CallExpression, { checker }: Context): boolean {
  return checker.getSymbolAtLocation(a.expression) === checker.getSymbolAtLocation(b.expression);
}

/** A function that waits for others itself, not a mere `sleep` whose place in the row is its meaning. */
function isOwnAsyncFunction({ expression }: ts.CallExpression, { checker, file }: Context): boolean {
  const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
  if (declaration?.getSourceFile() !== file) return false;
  const made = ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  return made !== undefined && isAsync(made);
}

function report(run: Step[], context: Context): Found {
  const { file } = context;
  const [first, last] = [run[0]!, run.at(-1)!];
  const from = first.statement.getStart(file);
  const to = last.statement.end;
  return { node: { from, to }, severity: 'hint', fix: fixOf(run, from, to, context) };
}

const LINE = 78;

/** All calls in one `Promise.all`. Comments between them would have no place to go: then there is no fix. */
function fixOf(run: Step[], from: number, to: number, context: Context): Fix | undefined {
  const { file } = context;
  const hasComment = run.some(
    ({ statement }) => ts.getLeadingCommentRanges(file.text, statement.getFullStart()) !== undefined,
  );
  const isTyped = run.some(({ declaration }) => declaration?.type !== undefined);
  if ((hasComment && /\/[/*]/.test(file.text.slice(from, to))) || isTyped) return undefined;
  const names = run.flatMap(({ declaration }) => declaration?.name.getText(file) ?? []);
  const calls = run.map(({ call }) => call.getText(file));
  const head = names.length > 0 ? `const [${names.join(', ')}] = ` : '';
  const { character: indent } = ts.getLineAndCharacterOfPosition(file, from);
  const short = `${head}await Promise.all([${calls.join(', ')}]);`;
  const margin = ' '.repeat(indent);
  const long = `${head}await Promise.all([\n${calls.map((call) => `${margin}  ${call},\n`).join('')}${margin}]);`;
  return {
    kind: 'promise-all',
    edits: [{ from, to, insert: indent + short.length > LINE ? long : short }],
  };
}
