/** One walk over the tree that plans every text edit: types out, instrumentation in. */
import type { BundleName } from '#runner/modules.ts';
import { Calls } from './calls.ts';
import type { Edits } from './edits.ts';
import { eraseTypes } from './erase.ts';
import { lowerImport } from './imports.ts';
import { callbackNames, givenName, literal, shortened, taskArguments } from './label.ts';
import { refusalOfLoop, refusalOfYield } from './refusal.ts';
import { lowerEnum, lowerNamespace, lowerParameterProperties, mergedDeclarations } from './lower.ts';
import type { LoweredNames } from './lower.ts';
import { watchSubclass } from './subclass.ts';
import {
  bodyOf,
  childrenOf,
  isFunction,
  isPattern,
  isStatementList,
  isWait,
  lineOf,
  listOf,
  unwrapped,
  withoutTypes,
  type SyntaxNode,
} from './syntax.ts';
import { closeBlock, hasDisposal, watchDisposal, watchHead } from './dispose.ts';
import { guardTry, lowerExport } from './statements.ts';
import { refuseUnsupported } from './unsupported.ts';

/** What kind of function the walk is in. The module is an async function too. */
type Scope = 'async' | 'generator' | 'sync';

const LOOPS = /^(?:While|DoWhile|For|ForIn|ForOf)Statement$/;

/**
 * Plans the edits of one program. In the text that it inserts, `hooks` is the object of the runtime's hooks
 * (`sandbox/hooks.ts` says what each does) and `hooks + 't'` the task of the function around.
 */
export class Instrumenter {
  readonly #source: string;
  readonly #hooks: string;
  readonly #edits: Edits;
  #scope: Scope = 'async';
  /** Inside how many functions and classes with a `this` of their own. */
  #ownThis = 0;
  readonly #names = new Map<SyntaxNode, string>();
  /** Text that goes behind a node, after what the walk below it put there. */
  readonly #behind = new Map<SyntaxNode, string>();
  readonly #calls: Calls;
  /** Inside how many functions. */
  #depth = 0;
  /** Is there an `await` outside of all functions, reached or not? */
  moduleWaits = false;
  /** Libraries that are asked for. */
  readonly bundles = new Set<BundleName>();
  /** Namespaces that add to a function or a class. */
  readonly #merged = new Set<SyntaxNode>();
  /** Awaits whose value is taken apart as a list. */
  readonly #takenApart = new Set<SyntaxNode>();
  readonly #lowered: LoweredNames;

  constructor(source: string, hooks: string, edits: Edits) {
    this.#source = source;
    this.#hooks = hooks;
    this.#edits = edits;
    this.#lowered = { fill: `${hooks}.E`, member: `${hooks}m`, live: `${hooks}.L` };
    this.#calls = new Calls(source, hooks, edits, this.#behind);
  }

  /** Further names of the hook around calls. */
  get aliases(): ReadonlySet<string> {
    return this.#calls.aliases;
  }

  /** Plans the edits for the node and everything below it. Throws `Unsupported`. */
  walk(node: SyntaxNode, parent?: SyntaxNode): void {
    if (!eraseTypes(node, this.#source, this.#edits)) return;
    refuseUnsupported(node, this.#source);
    if (isFunction(node)) {
      this.#function(node);
    } else {
      const leave = this.#enter(node, parent);
      const isClass = node.type === 'ClassBody';
      if (isClass) this.#ownThis += 1;
      for (const child of childrenOf(node)) this.walk(child, node);
      if (isClass) this.#ownThis -= 1;
      leave?.();
    }
    const behind = this.#behind.get(node);
    if (behind !== undefined) this.#edits.insert(node.end, behind);
  }

  #enter(node: SyntaxNode, parent: SyntaxNode | undefined): (() => void) | undefined {
    const h = this.#hooks;
    if (this.#depth === 0 && isWait(node)) this.moduleWaits = true;
    switch (node.type) {
      case 'AwaitExpression':
        return this.#await(node);
      case 'YieldExpression':
        return this.#scope === 'generator' ? this.#yield(node) : undefined;
      case 'ReturnStatement':
        return this.#return(node);
      case 'ThrowStatement':
        return node.argument == null
          ? undefined
          : this.#calls.around(node.argument, `${h}.th(${lineOf(node)},`);
      case 'CallExpression':
      case 'ChainExpression':
        for (const [callback, name] of callbackNames(node)) this.#names.set(callback, name);
        return this.#calls.call(node, parent);
      case 'MemberExpression':
        return this.#calls.member(node);
      case 'ArrayExpression':
      case 'ObjectExpression':
        return this.#calls.literal(node);
      case 'BinaryExpression':
        return this.#calls.operation(node);
      case 'NewExpression':
        return this.#calls.construct(node, parent);
      case 'ThisExpression':
        // In a module `this` is undefined, and so is a hook of that name.
        if (this.#ownThis === 0) this.#edits.replace(node.start, node.end, `${h}._`);
        return undefined;
      case 'TryStatement':
        guardTry(node, h, this.#scope === 'sync' ? 'null' : `${h}t`, this.#edits);
        return undefined;
      case 'ExpressionStatement': {
        const value = node.expression === undefined ? undefined : unwrapped(node.expression as SyntaxNode);
        if (value?.type === 'CallExpression' || value?.type === 'ChainExpression') this.#calls.drop(value);
        return this.#terminated(node);
      }
      case 'VariableDeclaration':
        if (parent !== undefined && LOOPS.test(parent.type) && parent.body !== node) return undefined;
        return node.kind === 'await using' && this.#scope !== 'sync'
          ? watchDisposal(node, h, this.#source, this.#edits, this.#terminated(node))
          : this.#terminated(node);
      case 'VariableDeclarator':
        this.#name(node.init, node.id);
        if (isPattern(node.id)) this.#calls.keepBare(node.init);
        if (node.id?.type === 'ArrayPattern' && node.init != null)
          this.#takenApart.add(withoutTypes(node.init));
        return undefined;
      case 'AssignmentExpression':
      case 'AssignmentPattern':
        this.#name(node.right, node.left?.type === 'MemberExpression' ? node.left.property : node.left);
        if (isPattern(node.left)) this.#calls.keepBare(node.right);
        return undefined;
      case 'Property':
      case 'PropertyDefinition':
      case 'MethodDefinition':
        this.#name(node.value as SyntaxNode | null, node.computed === true ? undefined : node.key);
        return undefined;
      case 'SpreadElement':
        this.#calls.keepBare(node.argument);
        return undefined;
      case 'Program':
      case 'TSModuleBlock':
        for (const one of mergedDeclarations(listOf(node))) this.#merged.add(one);
        return undefined;
      case 'BlockStatement':
        return this.#scope === 'sync' ? undefined : closeBlock(node, parent, this.#hooks, this.#edits);
      case 'ClassDeclaration':
      case 'ClassExpression':
        lowerParameterProperties(node, this.#source, this.#edits);
        watchSubclass(node, h, this.#edits, this.#behind);
        return undefined;
      case 'TSEnumDeclaration':
        lowerEnum(node, this.#lowered, this.#source, this.#edits);
        this.#behind.set(node, ');');
        return undefined;
      case 'TSModuleDeclaration':
        lowerNamespace(node, this.#lowered, this.#edits, this.#behind, this.#merged.has(node));
        return undefined;
      case 'ImportDeclaration':
        lowerImport(node, h, this.#edits, this.bundles);
        return undefined;
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        return lowerExport(node, h, this.#edits, this.#names);
      default:
        return LOOPS.test(node.type) ? this.#loop(node, parent) : undefined;
    }
  }

  #await(node: SyntaxNode): (() => void) | undefined {
    const argument = node.argument;
    if (argument == null) return undefined;
    const h = this.#hooks;
    const label = literal(shortened(this.#source.slice(argument.start, argument.end)));
    this.#edits.insert(node.start, `${h}.${this.#takenApart.has(node) ? 'ri' : 'r'}(${h}t,`);
    this.#edits.insert(argument.start, `${h}.s(${h}t,${lineOf(node)},${label},${h}.m(),`);
    return () => this.#edits.insert(node.end, '))');
  }

  #yield(node: SyntaxNode): () => void {
    const h = this.#hooks;
    const line = lineOf(node);
    this.#edits.insert(node.start, `${h}.yr(${h}t,`);
    if (node.argument == null) {
      this.#edits.insert(node.end, ` ${h}.ys(${h}t,${line})`);
    } else if (node.delegate === true) {
      this.#edits.insert(
        node.argument.start,
        this.#watched(node, node.argument, refusalOfYield(node.argument)),
      );
    } else {
      this.#edits.insert(node.argument.start, `${h}.ys(${h}t,${line},`);
    }
    return () => this.#edits.insert(node.end, node.argument == null ? ')' : '))');
  }

  /** The hook around what a loop or a `yield*` goes through. */
  #watched(node: SyntaxNode, iterable: SyntaxNode, refusal: string): string {
    const label = literal(shortened(this.#source.slice(iterable.start, iterable.end)));
    return `${this.#hooks}.fa(${this.#hooks}t,${lineOf(node)},${label},${literal(refusal)},`;
  }

  #return(node: SyntaxNode): (() => void) | undefined {
    const terminate = this.#terminated(node);
    if (this.#scope === 'sync' || node.argument == null) return terminate;
    const close = this.#calls.around(node.argument, `${this.#hooks}.v(${this.#hooks}t,${lineOf(node)},`);
    return () => {
      close();
      terminate();
    };
  }

  /** Ends a statement that has no semicolon: what is blanked behind it may have kept it apart from the next. */
  #terminated(node: SyntaxNode): () => void {
    return () => {
      if (this.#source[node.end - 1] !== ';') this.#edits.insert(node.end, ';');
    };
  }

  #loop(node: SyntaxNode, parent: SyntaxNode | undefined): (() => void) | undefined {
    const h = this.#hooks;
    const body = bodyOf(node);
    if (body === undefined) return undefined;
    let guard = `${h}.g(${lineOf(node)});`;
    let after = '';
    if (node.type === 'ForOfStatement' && node.right !== undefined) {
      if (node.await === true) {
        const plain = unwrapped(node.right);
        this.#edits.insert(node.right.start, this.#watched(node, plain, refusalOfLoop(plain)));
        this.#behind.set(node.right, ')');
      }
      this.#calls.keepBare(node.right);
    }
    if (node.await === true || (this.#scope !== 'sync' && hasDisposal(node))) {
      guard = `${h}.q(${h}t);${watchHead(node, h, this.#source, this.#edits)}${guard}`;
      after = `${h}.q(${h}t);`;
    }
    if (body.type === 'BlockStatement') this.#edits.insert(body.start + 1, guard);
    else this.#edits.insert(body.start, `{${guard}`);
    const alone = after !== '' && !isStatementList(parent);
    if (alone && parent?.type !== 'LabeledStatement') this.#edits.insert(node.start, '{');
    return () => {
      if (body.type !== 'BlockStatement') this.#edits.insert(body.end, '}');
      if (after === '' || parent?.type === 'LabeledStatement') return;
      this.#edits.insert(node.end, alone ? `${after}}` : after);
    };
  }

  #function(node: SyntaxNode): void {
    const h = this.#hooks;
    const outer = this.#scope;
    const ownThis = node.type === 'ArrowFunctionExpression' ? 0 : 1;
    this.#ownThis += ownThis;
    this.#depth += 1;
    this.#scope = 'sync';
    const body = bodyOf(node);
    for (const child of childrenOf(node)) if (child !== body) this.walk(child, node);
    this.#scope = node.async !== true ? 'sync' : node.generator === true ? 'generator' : 'async';
    if (body !== undefined) {
      const isBlock = body.type === 'BlockStatement';
      const isTask = node.async === true;
      const list = body.type === 'SequenceExpression';
      let open = `${h}.g(${lineOf(node)})${isBlock ? ';' : ','}`;
      let close = '';
      if (isTask) {
        open = `const ${h}t=${h}.${node.generator === true ? 'fg' : 'f'}(${taskArguments(node, this.#names.get(node), h)});try{${isBlock ? '' : `return ${h}.v(${h}t,${lineOf(body)},${list ? '(' : ''}`}`;
        close = `${isBlock ? '' : list ? '))' : ')'}}catch(${h}e){throw ${h}.x(${h}t,${h}e)}finally{${h}.d(${h}t)}`;
      }
      if (isBlock) this.#edits.insert(body.start + 1, open);
      else this.#edits.insert(body.start, `${isTask ? '{' : '('}${open}`);
      this.walk(body, node);
      if (isBlock) this.#edits.insert(body.end - 1, close);
      else this.#edits.insert(body.end, isTask ? `${close}}` : ')');
    }
    this.#scope = outer;
    this.#depth -= 1;
    this.#ownThis -= ownThis;
  }

  #name(node: SyntaxNode | null | undefined, by: SyntaxNode | null | undefined): void {
    const name = by == null ? undefined : givenName(by);
    if (node != null && name !== undefined && isFunction(node)) this.#names.set(node, name);
  }
}
