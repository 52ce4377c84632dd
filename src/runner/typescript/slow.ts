/** Which expressions may keep the engine busy for ever without coming back to the program. */
import { unwrapped, type SyntaxNode } from './syntax.ts';

/** Methods of built-in objects whose work grows with what they are given; a regular expression's may grow without bound. */
const METHODS: ReadonlySet<string> = new Set([
  ...['test', 'exec', 'match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'],
  ...['repeat', 'padStart', 'padEnd', 'concat', 'normalize', 'localeCompare', 'toString', 'toLocaleString'],
  ...[
    'indexOf',
    'lastIndexOf',
    'includes',
    'fill',
    'copyWithin',
    'reverse',
    'sort',
    'toSorted',
    'join',
    'flat',
  ],
  ...['from', 'parse', 'stringify', 'apply'],
]);
const FUNCTIONS: ReadonlySet<string> = new Set(['BigInt', 'structuredClone']);

/** Operators that take long for large integers. */
const OPERATORS: ReadonlySet<string> = new Set(['**', '*', '<<', '/', '%']);

/** Does the call name a built-in function that may take very long? */
export function isSlowCall(node: SyntaxNode): boolean {
  const callee = node.type === 'CallExpression' ? node.callee : undefined;
  if (callee?.type === 'Identifier') return FUNCTIONS.has(callee.name ?? '');
  if (callee?.type !== 'MemberExpression' || callee.computed === true) return false;
  return METHODS.has(callee.property?.name ?? '');
}

/** Is it a power, or arithmetic with a literal of a large integer? */
export function isSlowOperation(node: SyntaxNode): boolean {
  if (node.type !== 'BinaryExpression' || !OPERATORS.has(node.operator ?? '')) return false;
  return node.operator === '**' || isBigInt(node.left) || isBigInt(node.right);
}

function isBigInt(node: SyntaxNode | null | undefined): boolean {
  const plain = node == null ? undefined : unwrapped(node);
  return plain?.type === 'Literal' && typeof plain.bigint === 'string';
}
