/** What the sandbox does not offer to programs. */
import type { CompileProblem } from '#runner/contract.ts';
import { lineOf, type SyntaxNode } from './syntax.ts';

/** Found where the program asks for something that the sandbox has not. */
export class Unsupported extends Error {
  readonly problem: CompileProblem;
  constructor(code: string, message: string, node: SyntaxNode) {
    super(message);
    this.problem = { code, message, line: lineOf(node), column: node.loc.start.column + 1 };
  }
}

const ONE_FILE = 'A program is one file: only import declarations of built-in modules work here';

/** Throws `Unsupported` when the node itself, whatever is below it, cannot be had here. */
export function refuseUnsupported(node: SyntaxNode, source: string): void {
  const [decorator] = node.decorators ?? [];
  if (decorator !== undefined) {
    throw new Unsupported('decorators-unsupported', 'Decorators are not supported', decorator);
  }
  switch (node.type) {
    case 'ImportExpression':
      throw new Unsupported('import-unsupported', 'import() is not available', node);
    case 'MetaProperty':
      if (source.startsWith('import', node.start))
        throw new Unsupported('import-unsupported', 'import.meta is not available', node);
      return;
    case 'ExportNamedDeclaration':
      if (node.source != null) throw new Unsupported('import-unsupported', ONE_FILE, node);
      return;
    case 'TSImportEqualsDeclaration':
    case 'ExportAllDeclaration':
    case 'TSExportAssignment':
      throw new Unsupported('import-unsupported', ONE_FILE, node);
    default:
  }
}
