/** A program as a file that Node runs as it is. */
import { findModule } from '#runner/modules.ts';
import { Edits } from './edits.ts';
import { eraseTypes } from './erase.ts';
import {
  lowerEnum,
  lowerNamespace,
  lowerParameterProperties,
  mergedDeclarations,
  type LoweredNames,
} from './lower.ts';
import { parse } from './parse.ts';
import { childrenOf, listOf, type SyntaxNode } from './syntax.ts';

/** TypeScript that is more than types: Node, which only takes types out, refuses it. */
export type MoreThanTypes = 'enum' | 'namespace' | 'parameter-property' | 'type-assertion';

export interface NodeFile {
  /** A module by its name: at its top `await` may stand wherever the file lies. */
  name: 'program.mts' | 'program.mjs';
  text: string;
  /** Why it is JavaScript: the first such thing in the program. */
  because?: MoreThanTypes;
  /** What has to be typed once before the program can run, when it imports packages; the file says it at its top. */
  install?: string;
}

/**
 * The program's own text as TypeScript, or, where Node would refuse that, JavaScript on the same lines with what it
 * calls at the end. A program that cannot be read is given as it is.
 *
 * @param needs what the comment about packages says; `{command}` stands for what to type
 */
export function nodeFile(source: string, needs = '{command}'): NodeFile {
  const asIs: NodeFile = { name: 'program.mts', text: source.endsWith('\n') ? source : `${source}\n` };
  const parsed = parse(source);
  if (!parsed.ok) return asIs;
  const plain = new Plain(source);
  plain.walk(parsed.tree, false);
  const { because } = plain;
  const file: NodeFile = because === undefined ? asIs : { name: 'program.mjs', text: plain.text, because };
  const packages = packagesOf(parsed.tree);
  if (packages.length === 0) return file;
  const install = `npm install ${packages.join(' ')}`;
  const comment = `// ${needs.replace('{command}', () => install)}\n`;
  // A line that begins with `#!` has to stay the first.
  return { ...file, install, text: file.text.replace(/^(?:#!.*\n)?/, (first) => first + comment) };
}

/** The packages that a program imports something of, by name; modules of Node are none. */
function packagesOf(tree: SyntaxNode): string[] {
  const specifiers = listOf(tree).flatMap(({ type, importKind, source }) =>
    type === 'ImportDeclaration' && importKind !== 'type' ? [String(source?.value)] : [],
  );
  const isPackage = (name: string) => findModule(name)?.name.startsWith('node:') === false;
  return [...new Set(specifiers)].filter(isPackage).toSorted();
}

/** Erases types and lowers the rest, without any instrumentation. */
class Plain {
  readonly #source: string;
  readonly #edits: Edits;
  readonly #names: LoweredNames;
  readonly #behind = new Map<SyntaxNode, string>();
  /** Namespaces that add to a function or a class. */
  readonly #merged = new Set<SyntaxNode>();
  because: MoreThanTypes | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#edits = new Edits(source);
    const unused = (name: string): string => (source.includes(name) ? unused(`${name}_`) : name);
    this.#names = { fill: unused('fillObject'), member: unused('member'), live: unused('liveMember') };
  }

  get text(): string {
    const { code } = this.#edits.apply();
    const parts = [code.trimEnd(), '\n'];
    if (code.includes(`${this.#names.fill}(`)) parts.push(fillText(this.#names.fill));
    if (code.includes(`${this.#names.live}(`)) parts.push(liveText(this.#names.live));
    return parts.join('');
  }

  walk(node: SyntaxNode, isInNamespace: boolean): void {
    if (!eraseTypes(node, this.#source, this.#edits)) return;
    this.#enter(node, isInNamespace);
    const isNamespace = node.type === 'TSModuleDeclaration' || node.type === 'TSModuleBlock';
    for (const child of childrenOf(node)) this.walk(child, isNamespace);
    const behind = this.#behind.get(node);
    if (behind !== undefined) this.#edits.insert(node.end, behind);
  }

  #enter(node: SyntaxNode, isInNamespace: boolean): void {
    switch (node.type) {
      case 'Program':
      case 'BlockStatement':
      case 'TSModuleBlock':
        for (const one of mergedDeclarations(listOf(node))) this.#merged.add(one);
        return;
      case 'ClassDeclaration':
      case 'ClassExpression':
        if (lowerParameterProperties(node, this.#source, this.#edits)) this.because ??= 'parameter-property';
        return;
      case 'TSEnumDeclaration':
        lowerEnum(node, this.#names, this.#source, this.#edits);
        this.#behind.set(node, ');');
        this.because ??= 'enum';
        return;
      case 'TSModuleDeclaration':
        lowerNamespace(node, this.#names, this.#edits, this.#behind, this.#merged.has(node));
        this.because ??= 'namespace';
        return;
      case 'TSTypeAssertion':
        this.because ??= 'type-assertion';
        return;
      case 'ExportNamedDeclaration':
        // What a namespace exports is put into its object instead.
        if (isInNamespace && node.declaration != null) this.#edits.blank(node.start, node.declaration.start);
        return;
      default:
    }
  }
}

const fillText = (name: string): string => `
function ${name}(object = {}, fill) {
  let last = -1;
  fill(object, (name, ...values) => {
    const value = values.length > 0 ? values[0] : last + 1;
    object[name] = value;
    if (typeof value !== 'number') return;
    last = value;
    object[value] = name;
  });
  return object;
}
`;

const liveText = (name: string): string => `
function ${name}(object, name, get, set) {
  Object.defineProperty(object, name, { get, set, enumerable: true, configurable: true });
}
`;
