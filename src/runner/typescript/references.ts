/** Which globals a program means: names that it uses and declares nowhere around. */
import {
  bodyOf,
  childrenOf,
  expressionOf,
  isFunction,
  nameOf,
  unwrapped,
  type SyntaxNode,
} from './syntax.ts';

/** What of TypeScript is there at run time; everything else that is TypeScript only is passed over. */
const VALUES =
  /^TS(?:(?:As|Satisfies|NonNull|Instantiation)Expression|TypeAssertion|Enum|Module|ParameterProp)/;
const BLOCKS = /^(?:BlockStatement|For(?:In|Of)?Statement|SwitchStatement|CatchClause)$/;
/** What the `var`s in it belong to. */
const BODIES = /^(?:Program|StaticBlock|TSModuleBlock)$/;
const GLOBAL_OBJECT = 'globalThis';

class Scope {
  readonly names = new Set<string>();
  readonly around: Scope | undefined;
  /** Where a `var` goes. */
  readonly body: Scope;

  constructor(around?: Scope, isBody = true) {
    this.around = around;
    this.body = isBody || around === undefined ? this : around.body;
  }

  has(name: string): boolean {
    return this.names.has(name) || this.around?.has(name) === true;
  }
}

/**
 * Does the program use one of these globals, by its name or as a property of `globalThis`? Where `globalThis` is
 * handed on as a value, a property of that name anywhere counts. Types do not.
 */
export function usesGlobal(tree: SyntaxNode, source: string, wanted: ReadonlySet<string>): boolean {
  if (![...wanted].some((name) => source.includes(name))) return false;
  const { used, properties, handedOn } = new References(tree);
  const isUsed = (name: string): boolean => used.has(name) || (handedOn && properties.has(name));
  return [...wanted].some(isUsed);
}

class References {
  /** Names that are declared nowhere around. */
  readonly used = new Set<string>();
  /** Names of properties that stand anywhere. */
  readonly properties = new Set<string>();
  /** Is `globalThis` used for more than a property of it? */
  handedOn = false;
  readonly #found: (readonly [name: string, scope: Scope])[] = [];
  /** Properties of `globalThis`, where that is the global one. */
  readonly #ofGlobal: (readonly [name: string, scope: Scope])[] = [];

  constructor(tree: SyntaxNode) {
    this.#walk(tree, new Scope());
    for (const [name, scope] of this.#found) if (!scope.has(name)) this.used.add(name);
    this.handedOn = this.used.has(GLOBAL_OBJECT);
    for (const [name, scope] of this.#ofGlobal) if (!scope.has(GLOBAL_OBJECT)) this.used.add(name);
  }

  #walk(node: SyntaxNode, scope: Scope): void {
    if (node.declare === true || (node.type.startsWith('TS') && !VALUES.test(node.type))) return;
    if (isFunction(node)) return this.#function(node, scope);
    if (BODIES.test(node.type)) return this.#below(node, new Scope(scope));
    if (BLOCKS.test(node.type)) {
      const inside = new Scope(scope, false);
      if (node.param != null) this.#declare(node.param, inside);
      return this.#below(node, inside, node.param);
    }
    switch (node.type) {
      case 'Identifier':
        this.#found.push([node.name ?? '', scope]);
        return;
      case 'ImportDeclaration':
        for (const { importKind, local } of node.importKind === 'type' ? [] : (node.specifiers ?? []))
          if (importKind !== 'type') this.#declare(local, scope);
        return;
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations ?? []) {
          this.#declare(id, node.kind === 'var' ? scope.body : scope, scope);
          if (!this.#takesApart(id, init, scope) && init != null) this.#walk(init, scope);
        }
        return;
      case 'AssignmentExpression':
        if (this.#takesApart(node.left, node.right, scope)) return;
        return this.#below(node, scope);
      case 'ClassDeclaration':
        this.#declare(node.id, scope);
        return this.#below(node, scope, node.id);
      case 'ClassExpression': {
        const inside = new Scope(scope, false);
        this.#declare(node.id, inside);
        return this.#below(node, inside, node.id);
      }
      case 'TSEnumDeclaration':
      case 'TSModuleDeclaration':
        this.#declare(node.id, scope);
        return this.#below(node, scope, node.id);
      case 'MemberExpression':
        return this.#member(node, scope);
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
      case 'AccessorProperty':
        return this.#property(node, scope);
      case 'Literal':
        if (typeof node.value === 'string') this.properties.add(node.value);
        return;
      case 'LabeledStatement': {
        const body = bodyOf(node);
        return body === undefined ? undefined : this.#walk(body, scope);
      }
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'ExportSpecifier':
      case 'MetaProperty':
        return;
      default:
        if (!node.type.startsWith('TS')) return this.#below(node, scope);
        return this.#types(node, scope);
    }
  }

  #below(node: SyntaxNode, scope: Scope, but?: SyntaxNode | null): void {
    for (const child of childrenOf(node)) if (child !== but) this.#walk(child, scope);
  }

  /** What is there at run time of a node that has types. */
  #types(node: SyntaxNode, scope: Scope): void {
    const inner = expressionOf(node) ?? node.initializer;
    if (inner !== undefined) this.#walk(inner, scope);
    else if (/^TSEnumBody/.test(node.type)) this.#below(node, scope);
  }

  #function(node: SyntaxNode, scope: Scope): void {
    const inside = new Scope(scope);
    if (node.id != null) this.#declare(node.id, node.type === 'FunctionDeclaration' ? scope : inside);
    for (const one of node.params ?? []) this.#declare(one.parameter ?? one, inside);
    const body = bodyOf(node);
    if (body !== undefined) this.#walk(body, inside);
  }

  /** Declares the names of a pattern; what is computed in it is looked up in `around`. */
  #declare(pattern: SyntaxNode | null | undefined, scope: Scope, around = scope): void {
    switch (pattern?.type) {
      case 'Identifier':
        scope.names.add(pattern.name ?? '');
        return;
      case 'AssignmentPattern':
        this.#declare(pattern.left, scope, around);
        if (pattern.right !== undefined) this.#walk(pattern.right, around);
        return;
      case 'RestElement':
        return this.#declare(pattern.argument, scope, around);
      case 'Property':
        this.#key(pattern, around);
        return this.#declare(pattern.value as SyntaxNode, scope, around);
      case 'ObjectPattern':
      case 'ArrayPattern':
        for (const child of childrenOf(pattern)) this.#declare(child, scope, around);
        return;
      default:
    }
  }

  /** Is it `{ … } = globalThis`? Then these are the globals that it takes. */
  #takesApart(
    pattern: SyntaxNode | null | undefined,
    value: SyntaxNode | null | undefined,
    scope: Scope,
  ): boolean {
    if (pattern?.type !== 'ObjectPattern' || !isGlobalObject(value)) return false;
    const parts = childrenOf(pattern).filter(({ type }) => !type.startsWith('TS'));
    if (!parts.every(({ type, computed }) => type === 'Property' && computed !== true)) return false;
    for (const { key } of parts) this.#ofGlobal.push([nameOf(key), scope]);
    return true;
  }

  #member(node: SyntaxNode, scope: Scope): void {
    const { object, property } = node;
    const isNamed = node.computed !== true || property?.type === 'Literal';
    if (isNamed) this.properties.add(nameOf(property));
    else if (property !== undefined) this.#walk(property, scope);
    if (isNamed && isGlobalObject(object)) this.#ofGlobal.push([nameOf(property), scope]);
    else if (object !== undefined) this.#walk(object, scope);
  }

  #property(node: SyntaxNode, scope: Scope): void {
    this.#key(node, scope);
    const value = node.value as SyntaxNode | null | undefined;
    if (value != null) this.#walk(value, scope);
  }

  #key({ key, computed }: SyntaxNode, scope: Scope): void {
    if (computed !== true) this.properties.add(nameOf(key));
    else if (key !== undefined) this.#walk(key, scope);
  }
}

function isGlobalObject(node: SyntaxNode | null | undefined): boolean {
  if (node == null) return false;
  const plain = unwrapped(node);
  return plain.type === 'Identifier' && plain.name === GLOBAL_OBJECT;
}
