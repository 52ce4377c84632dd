/** TypeScript that is more than types: enums, namespaces and parameter properties, turned into JavaScript. */
import type { Edits } from './edits.ts';
import { literal } from './label.ts';
import { bodyOf, childrenOf, expressionOf, listOf, type SyntaxNode } from './syntax.ts';

/** The namespaces of a list of statements that add to a function or a class of the same name in it. */
export function mergedDeclarations(statements: readonly SyntaxNode[]): SyntaxNode[] {
  const all = statements.map((statement) => statement.declaration ?? statement);
  const names = new Set(
    all.filter((one) => /^(?:Function|Class)Decl/.test(one.type)).map((one) => one.id?.name),
  );
  return all.filter((one) => /^TSModuleDecl/.test(one.type) && names.has(one.id?.name));
}

/** What the text that takes the place of enums and namespaces calls. */
export interface LoweredNames {
  /** Gives an object that a function fills: `fill(existing, (object, member) => …)`. */
  fill: string;
  /** The parameter that adds an enum's member. */
  member: string;
  /** Makes an exported variable that changes: `live(object, name, get, set)`. */
  live: string;
}

/**
 * `enum A { X, Y = 2 }` → `var A=fill(A,(A,member)=>{member("X");member("Y",2);})`.
 * The initializers themselves and the closing are left to the caller, members named in them excepted.
 */
export function lowerEnum(node: SyntaxNode, names: LoweredNames, source: string, edits: Edits): void {
  const { fill, member } = names;
  const name = node.id?.name ?? '';
  const members = node.members ?? [];
  const open = source.indexOf('{', node.id?.end ?? node.start);
  edits.replace(node.start, open + 1, `var ${name}=${fill}(${name},(${name},${member})=>{`);
  const earlier = new Set<string>();
  members.forEach((entry, index) => {
    const id = entry.id;
    if (id === undefined || id === null) return;
    const text = id.type === 'Literal' ? String(id.value) : (id.name ?? '');
    const value = entry.initializer;
    if (value === undefined) {
      edits.replace(id.start, id.end, `${member}(${literal(text)})`);
    } else {
      edits.replace(id.start, id.end, `${member}(${literal(text)}`);
      const equals = source.indexOf('=', id.end);
      edits.replace(equals, equals + 1, ',');
      qualify(value, name, earlier, edits);
      edits.insert(entry.end, ')');
    }
    earlier.add(text);
    const next = members[index + 1]?.start ?? node.end - 1;
    const comma = source.slice(entry.end, next).search(/,/);
    if (comma >= 0) edits.replace(entry.end + comma, entry.end + comma + 1, ';');
  });
}

/** In an initializer, `X` means the member `A.X`. */
function qualify(node: SyntaxNode, owner: string, members: ReadonlySet<string>, edits: Edits): void {
  if (node.type === 'Identifier' && members.has(node.name ?? '')) edits.insert(node.start, `${owner}.`);
  for (const child of childrenOf(node)) {
    if (node.type === 'MemberExpression' && child === node.property && node.computed !== true) continue;
    qualify(child, owner, members, edits);
  }
}

/**
 * `namespace N { export const x = 1 }` → `var N=fill(N,(N)=>{const x = 1;N.x=x;})`.
 * Without the `var` when it `isMerged` with a function or a class. An exported `let` becomes an accessor, so that both
 * sides see it change. What has to stand behind a node, after all other edits in it, goes into `behind`.
 */
export function lowerNamespace(
  node: SyntaxNode,
  { fill, live: makeLive }: LoweredNames,
  edits: Edits,
  behind: Map<SyntaxNode, string>,
  isMerged: boolean,
): void {
  const name = node.id?.name ?? '';
  const body = bodyOf(node);
  if (body === undefined) return;
  const open = body.type === 'TSModuleBlock' ? body.start + 1 : body.start;
  edits.replace(node.start, open, `${isMerged ? '' : 'var '}${name}=${fill}(${name},(${name})=>{`);
  if (body.type === 'TSModuleDeclaration') {
    behind.set(node, `${name}.${body.id?.name}=${body.id?.name};});`);
    return;
  }
  for (const statement of listOf(body)) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration == null) continue;
    const names = declaredNames(statement.declaration);
    const { kind } = statement.declaration;
    const live = kind === 'let' || kind === 'var';
    const text = names.map((it) =>
      live ? `${makeLive}(${name},${literal(it)},()=>${it},($)=>${it}=$);` : `${name}.${it}=${it};`,
    );
    behind.set(statement, `;${text.join('')}`);
  }
  behind.set(node, ');');
}

/** The names that a declaration brings into its scope. */
function declaredNames(declaration: SyntaxNode): string[] {
  if (declaration.type !== 'VariableDeclaration') return [declaration.id?.name ?? ''];
  return (declaration.declarations ?? []).flatMap((one) => (one.id == null ? [] : patternNames(one.id)));
}

function patternNames(pattern: SyntaxNode): string[] {
  if (pattern.type === 'Identifier') return [pattern.name ?? ''];
  if (pattern.type === 'AssignmentPattern')
    return pattern.left === undefined ? [] : patternNames(pattern.left);
  if (pattern.type === 'Property') return patternNames(pattern.value as SyntaxNode);
  return childrenOf(pattern).flatMap(patternNames);
}

/**
 * `constructor(private x: number)` → a field `x` declared first, and `this.x=x` once `this` is there.
 * @returns whether there was one
 */
export function lowerParameterProperties(classNode: SyntaxNode, source: string, edits: Edits): boolean {
  const classBody = bodyOf(classNode);
  const maker = listOf(classBody).find(
    (member) => member.kind === 'constructor' && member.type === 'MethodDefinition',
  );
  const fn = maker?.value as SyntaxNode | undefined;
  const properties = (fn?.params ?? []).filter((param) => param.type === 'TSParameterProperty');
  const body = fn === undefined ? undefined : bodyOf(fn);
  if (properties.length === 0 || classBody === undefined || body === undefined) return false;
  const names: string[] = [];
  for (const property of properties) {
    const parameter = property.parameter;
    if (parameter === undefined) continue;
    const target = (parameter.type === 'AssignmentPattern' ? parameter.left : undefined) ?? parameter;
    edits.blank(property.start, target.start);
    names.push(target.name ?? '');
  }
  edits.insert(classBody.start + 1, `${names.join(';')};`);
  const superCall = listOf(body).find((statement) => expressionOf(statement)?.callee?.type === 'Super');
  const assignments = names.map((name) => `this.${name}=${name};`).join('');
  if (superCall === undefined) edits.insert(body.start + 1, assignments);
  else edits.insert(superCall.end, source[superCall.end - 1] === ';' ? assignments : `;${assignments}`);
  return true;
}
