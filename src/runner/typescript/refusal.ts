/** The words in which Node refuses a value that `for await` or `yield*` cannot go through. */
import { expressionOf, unwrapped, type SyntaxNode } from './syntax.ts';

const UNNAMED = '(intermediate value)';
const CALLS = /^(?:Call|New|TaggedTemplate)Expression$/;
/** For these Node says what kind of value it found instead of how it reads. */
const SAID_BY_KIND = /^(?:Conditional|Chain|Logical)Expression$/;
const SAID_BY_KIND_IN_YIELD =
  /^(?:Identifier|Literal|(?:Array|Object|Function|ArrowFunction|Class)Expression)$/;

/** The message for `for await (… of iterable)`; empty when it tells the kind of the value. */
export function refusalOfLoop(iterable: SyntaxNode): string {
  const node = unwrapped(iterable);
  const isNamedChoice =
    node.type === 'LogicalExpression' &&
    node.operator !== '&&' &&
    node.left?.type === 'Identifier' &&
    node.right?.type === 'Literal';
  if (SAID_BY_KIND.test(node.type) && !isNamedChoice) return '';
  const or = CALLS.test(node.type) ? ' is not a function or its return value' : '';
  return `${printed(node)}${or} is not async iterable`;
}

/** The message for `yield* iterable` in an async generator; empty when it tells the kind of the value. */
export function refusalOfYield(iterable: SyntaxNode): string {
  const { type } = unwrapped(iterable);
  return SAID_BY_KIND.test(type) || SAID_BY_KIND_IN_YIELD.test(type)
    ? ''
    : `yield* ${UNNAMED} is not async iterable`;
}

/** An expression as V8 writes it in its messages. */
function printed(given: SyntaxNode | null | undefined): string {
  if (given == null) return '';
  const node = unwrapped(given);
  const { type, operator = '' } = node;
  switch (type) {
    case 'Identifier':
      return node.name ?? '';
    case 'PrivateIdentifier':
      return `#${node.name}`;
    case 'ThisExpression':
      return 'this';
    case 'Literal':
      return literalText(node);
    case 'MemberExpression':
      return `${printed(node.object)}${keyText(node)}`;
    case 'CallExpression':
      return `${printed(node.callee)}(...)`;
    case 'TaggedTemplateExpression':
      return `${printed((node as { tag?: SyntaxNode }).tag)}(...)`;
    case 'ArrayExpression':
      return `[${((node as { elements?: Array<SyntaxNode | null> }).elements ?? []).map(printed).join(',')}]`;
    case 'ObjectExpression':
      return `{${UNNAMED.repeat((node as { properties?: SyntaxNode[] }).properties?.length ?? 0)}}`;
    case 'UnaryExpression':
      if (node.argument?.type === 'Literal' && operator === '-') return `-${printed(node.argument)}`;
      return `(${operator}${/\w/.test(operator) ? ' ' : ''}${printed(node.argument)})`;
    case 'UpdateExpression': {
      const target = printed(node.argument);
      return (node as { prefix?: boolean }).prefix === true
        ? `(${operator}${target})`
        : `(${target}${operator})`;
    }
    case 'BinaryExpression':
    case 'LogicalExpression':
      return `(${printed(node.left)} ${operator} ${printed(node.right)})`;
    case 'AssignmentExpression':
      return printed(node.left);
    case 'SequenceExpression':
      return `(${(node.expressions ?? []).map(printed).join(' , ')})`;
    case 'TSInstantiationExpression':
      return printed(expressionOf(node));
    default:
      return UNNAMED;
  }
}

function literalText(node: SyntaxNode): string {
  const { value } = node;
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'bigint') return UNNAMED;
  return value instanceof RegExp ? `/${value.source}/${value.flags}` : String(value);
}

function keyText(node: SyntaxNode): string {
  const { property } = node;
  if (property?.type === 'PrivateIdentifier') return `[${printed(property)}]`;
  if (node.computed !== true) return `.${property?.name}`;
  return typeof property?.value === 'string' ? `.${property.value}` : `[${printed(property)}]`;
}
