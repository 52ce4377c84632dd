/** Plans the edits around calls and constructions, so that the runtime sees what each gives. */
import type { Edits } from './edits.ts';
import { isSlowCall, isSlowOperation } from './slow.ts';
import { childrenOf, expressionOf, lineOf, unwrapped, type SyntaxNode } from './syntax.ts';

type Leave = (() => void) | undefined;

/** Decides which calls are wrapped by which hook. `hooks` is the name of the object of hooks. */
export class Calls {
  readonly #source: string;
  readonly #hooks: string;
  readonly #edits: Edits;
  readonly #behind: Map<SyntaxNode, string>;
  /** Calls that must not be wrapped: parts of an optional chain, callees, what is taken apart at once. */
  readonly #bare = new Set<SyntaxNode>();
  /** Calls that the engine may quote in a message about what is done with their value. */
  readonly #quoted = new Set<SyntaxNode>();
  /** Calls whose value is dropped. */
  readonly #dropped = new Set<SyntaxNode>();
  /** Other names of the `c` hook, for calls that show up in messages of the engine. */
  readonly aliases = new Set<string>();

  /** `behind` is for text that goes behind a node, after what the walk below it puts there. */
  constructor(source: string, hooks: string, edits: Edits, behind: Map<SyntaxNode, string>) {
    this.#source = source;
    this.#hooks = hooks;
    this.#edits = edits;
    this.#behind = behind;
  }

  /** The engine takes this value apart and would name the hook in its message: leave it alone. */
  keepBare(node: SyntaxNode | null | undefined): void {
    if (node != null) this.#bare.add(unwrapped(node));
  }

  /** The engine may quote this expression in a message. */
  quote(node: SyntaxNode | null | undefined): void {
    if (node != null) this.#quoted.add(unwrapped(node));
  }

  /** The engine may quote what a member is taken of, and how it is computed. */
  member(node: SyntaxNode): undefined {
    this.quote(node.object);
    if (node.computed === true) this.quote(node.property);
  }

  /** Nobody uses this call's value. */
  drop(node: SyntaxNode): void {
    this.#dropped.add(node);
  }

  /** Puts a call of a hook around an expression; what it returns closes it, after the walk below. */
  around(node: SyntaxNode, open: string): () => void {
    const list = node.type === 'SequenceExpression';
    this.#edits.insert(node.start, list ? `${open}(` : open);
    return () => this.#edits.insert(node.end, list ? '))' : ')');
  }

  /** A call, or a whole optional chain. */
  call(node: SyntaxNode, parent: SyntaxNode | undefined): Leave {
    const h = this.#hooks;
    if (node.type === 'ChainExpression') {
      if (!this.#markChain(expressionOf(node)) || parent?.operator === 'delete') return undefined;
    } else {
      this.keepBare(node.callee);
      if (this.#bare.has(node) || node.callee?.type === 'Super') return undefined;
      if (parent?.type === 'TaggedTemplateExpression') return undefined;
    }
    const before = `${h}.${this.#dropped.has(node) ? `w(${lineOf(node)},` : `${this.#alias(node)}(`}`;
    if (!isSlowCall(node)) return this.around(node, before);
    this.#edits.insert(node.start, `${before}(${h}.l(${lineOf(node.callee?.property ?? node)}),`);
    return () => this.#edits.insert(node.end, '))');
  }

  /** `[...list]` and `{ ...object }`: the only ways to make something large at once without a call. */
  literal(node: SyntaxNode): Leave {
    const copies = childrenOf(node).some(({ type }) => type === 'SpreadElement');
    return copies ? this.#counted(node) : undefined;
  }

  #counted(node: SyntaxNode): Leave {
    if (this.#bare.has(node) || this.#quoted.has(node)) return undefined;
    return this.around(node, `${this.#hooks}.a(`);
  }

  /** Arithmetic that may take very long says where it is, as a call that may does. */
  operation(node: SyntaxNode): Leave {
    return isSlowOperation(node) ? this.around(node, `(${this.#hooks}.l(${lineOf(node)}),`) : undefined;
  }

  /** `getUser().name()` can end in "getUser(...).name is not a function": the hook is named so that this can be told. */
  #alias(node: SyntaxNode): string {
    if (!this.#quoted.has(node)) return 'c';
    const callee = this.#source.slice(node.callee?.start, node.callee?.end);
    if (!/^[\w$]+(?:\.[\w$]+)*$/.test(callee)) return 'c';
    const alias = `c_${callee.replaceAll('.', '__')}`;
    this.aliases.add(alias);
    return alias;
  }

  /** Marks the calls of an optional chain as not to be wrapped one by one; says whether there is any. */
  #markChain(link: SyntaxNode | undefined): boolean {
    let found = false;
    for (let at = link; at !== undefined; at = at.callee ?? at.object ?? expressionOf(at)) {
      if (at.type === 'CallExpression') {
        this.#bare.add(at);
        found = true;
      } else if (at.type !== 'MemberExpression' && at.type !== 'TSNonNullExpression') break;
    }
    return found;
  }

  /** `new X(…)`. */
  construct(node: SyntaxNode, parent: SyntaxNode | undefined): Leave {
    const h = this.#hooks;
    this.keepBare(node.callee);
    if (parent?.callee === node) return undefined;
    const executor = node.arguments?.[0];
    if (node.callee?.name === 'Array') return this.#counted(node);
    const isPromise = node.callee?.type === 'Identifier' && node.callee.name === 'Promise';
    if (
      isPromise &&
      node.arguments?.length === 1 &&
      executor !== undefined &&
      executor.type !== 'SpreadElement'
    ) {
      this.#edits.insert(node.start, `${h}.p(`);
      this.#edits.insert(executor.start, `${h}.px(`);
      this.#behind.set(executor, ')');
      return () => this.#edits.insert(node.end, ')');
    }
    return this.#source.slice(node.start, node.end).includes('async')
      ? this.around(node, `${h}.n(`)
      : undefined;
  }
}
