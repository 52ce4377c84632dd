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
