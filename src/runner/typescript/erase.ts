/** Blanks what is TypeScript only, so that plain JavaScript stays on the same lines and columns. */
import type { Edits } from './edits.ts';
import { listOf, type SyntaxNode } from './syntax.ts';

/** Statements that leave nothing behind. */
const TYPE_STATEMENTS = new Set([
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSDeclareFunction',
  'TSNamespaceExportDeclaration',
]);

/** Parts that leave nothing behind wherever they stand. */
const TYPE_PARTS = new Set([
  'TSTypeAnnotation',
  'TSTypeParameterDeclaration',
  'TSTypeParameterInstantiation',
]);

/** Members of a class that leave nothing behind. */
const TYPE_MEMBERS = /^TS(?:Abstract|Declare|IndexSignature)/;

const MODIFIER = /\b(?:public|private|protected|readonly|override|abstract|declare)\b/g;

/**
 * Blanks the types of one node, not those of its children.
 * @returns false when the whole node is gone, so that nothing below it is to be looked at.
 */
export function eraseTypes(node: SyntaxNode, source: string, edits: Edits): boolean {
  if (TYPE_STATEMENTS.has(node.type) || isTypeOnlyStatement(node)) {
    edits.replace(node.start, node.end, ';');
    return false;
  }
  if (TYPE_PARTS.has(node.type)) {
    edits.blank(node.start, node.end);
    return false;
  }
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression': {
      const inner = node.expression as SyntaxNode;
      // The parser lets some of these end before their type does.
      edits.blank(inner.end, Math.max(node.end, node.typeAnnotation?.end ?? 0, node.typeArguments?.end ?? 0));
      break;
    }
    case 'TSTypeAssertion':
      edits.blank(node.start, (node.expression as SyntaxNode).start);
      break;
    case 'Identifier':
      if (node.optional === true) edits.blank(node.start + (node.name?.length ?? 0), annotationStart(node));
      break;
    case 'ObjectPattern':
    case 'ArrayPattern':
      if (node.optional === true) edits.blank(annotationStart(node) - 1, annotationStart(node));
      break;
    case 'VariableDeclarator':
      if (node.definite === true && node.id != null)
        edits.blank(node.id.start + (node.id.name?.length ?? 0), node.id.end);
      break;
    case 'ClassDeclaration':
    case 'ClassExpression':
      eraseClassHead(node, source, edits);
      break;
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'MethodDefinition':
      if (TYPE_MEMBERS.test(node.type) || node.abstract === true || node.declare === true) {
        edits.replace(node.start, node.end, ';');
        return false;
      }
      eraseMemberModifiers(node, source, edits);
      break;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      eraseFunctionHead(node, source, edits);
      break;
    default:
      if (TYPE_MEMBERS.test(node.type)) {
        edits.replace(node.start, node.end, ';');
        return false;
      }
  }
  return true;
}

/** Erased as a whole: `declare …`, type-only imports and exports, namespaces that hold types only. */
function isTypeOnlyStatement(node: SyntaxNode): boolean {
  if (TYPE_STATEMENTS.has(node.type)) return true;
  switch (node.type) {
    case 'ImportDeclaration': {
      const names = node.specifiers ?? [];
      return (
        node.importKind === 'type' || (names.length > 0 && names.every((name) => name.importKind === 'type'))
      );
    }
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
    case 'ExportAllDeclaration':
      return (
        node.exportKind === 'type' || (node.declaration != null && isTypeOnlyStatement(node.declaration))
      );
    case 'VariableDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return node.declare === true;
    case 'TSModuleDeclaration': {
      if (node.declare === true || node.global === true) return true;
      const body = Array.isArray(node.body) ? undefined : node.body;
      return body?.type === 'TSModuleDeclaration'
        ? isTypeOnlyStatement(body)
        : listOf(body).every(isTypeOnlyStatement);
    }
    default:
      return false;
  }
}

function annotationStart(node: SyntaxNode): number {
  return node.typeAnnotation?.start ?? node.end;
}

function eraseClassHead(node: SyntaxNode, source: string, edits: Edits): void {
  if (node.abstract === true) edits.blank(node.start, node.start + 'abstract'.length);
  const first = node.implements?.[0];
  const last = node.implements?.at(-1);
  if (first === undefined || last === undefined) return;
  edits.blank(source.lastIndexOf('implements', first.start), last.end);
}

function eraseMemberModifiers(node: SyntaxNode, source: string, edits: Edits): void {
  const key = node.key;
  if (key === undefined) return;
  const headStart = node.decorators?.at(-1)?.end ?? node.start;
  for (const match of source.slice(headStart, key.start).matchAll(MODIFIER)) {
    const at = headStart + match.index;
    // The semicolon keeps the member apart from a field above that ends without one.
    edits.replace(at, at + match[0].length, at === node.start ? ';' : '');
  }
  if (node.type !== 'MethodDefinition' || node.optional === true) {
    const value = node.value as SyntaxNode | null | undefined;
    const tailEnd = node.typeAnnotation?.start ?? value?.start ?? node.end;
    const tail = source.slice(key.end, tailEnd);
    const mark = /^(?:\s*\])?\s*([?!])/.exec(tail);
    if (mark !== null) edits.blank(key.end + mark[0].length - 1, key.end + mark[0].length);
  }
}

function eraseFunctionHead(node: SyntaxNode, source: string, edits: Edits): void {
  const first = node.params?.[0];
  if (first?.type === 'Identifier' && first.name === 'this') {
    const comma = /^\s*,/.exec(source.slice(first.end));
    edits.blank(first.start, first.end + (comma?.[0].length ?? 0));
  }
  const returns = node.returnType;
  if (node.type !== 'ArrowFunctionExpression') return;
  // A line break may stand neither before `=>` nor after `async`: the parenthesis moves over the blanked lines.
  if (returns !== undefined && source.slice(returns.start, returns.end).includes('\n')) {
    const close = source.lastIndexOf(')', returns.start);
    edits.blank(close, close + 1);
    edits.insert(returns.end, ')');
  }
  const generics = node.typeParameters;
  if (generics !== undefined && source.slice(generics.start, generics.end).includes('\n')) {
    const open = source.indexOf('(', generics.end);
    edits.insert(generics.start, '(');
    edits.blank(open, open + 1);
  }
}
