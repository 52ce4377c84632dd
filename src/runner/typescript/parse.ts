/** Source text to syntax tree, or to the problem that stands in the way. */
import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser } from 'acorn';
import type { CompileProblem } from '#runner/contract.ts';
import { LIMITS } from '#runner/limits.ts';
import type { SyntaxNode } from './syntax.ts';

/** The part of acorn's parser that the fix below touches; its own types leave it out. */
interface ParserInternals {
  awaitPos: number;
  yieldPos: number;
  parseStatement(...rest: unknown[]): unknown;
}

/**
 * A parenthesized `await` leaves its position behind, and the plugin then takes a generic async arrow function of
 * a later statement for an error. A new statement owes nothing to the one before.
 */
function forgetPositions(base: typeof Parser): typeof Parser {
  const Base = base as unknown as new (...rest: unknown[]) => ParserInternals;
  class FreshStatements extends Base {
    override parseStatement(...rest: unknown[]): unknown {
      this.awaitPos = 0;
      this.yieldPos = 0;
      return super.parseStatement(...rest);
    }
  }
  return FreshStatements as unknown as typeof Parser;
}

const TypeScriptParser = Parser.extend(tsPlugin(), forgetPositions);

export type Parsed = { ok: true; tree: SyntaxNode } | { ok: false; problem: CompileProblem };

/** Parses a module of TypeScript; plain JavaScript is a part of it. */
export function parse(source: string): Parsed {
  if (source.length > LIMITS.sourceCharacters) {
    const message = `The program is longer than ${LIMITS.sourceCharacters} characters`;
    return { ok: false, problem: { code: 'too-long', message, line: 1, column: 1 } };
  }
  try {
    const tree: unknown = TypeScriptParser.parse(source, {
      sourceType: 'module',
      ecmaVersion: 'latest',
      locations: true,
      preserveParens: true,
      allowAwaitOutsideFunction: true,
    });
    return { ok: true, tree: tree as SyntaxNode };
  } catch (error) {
    return { ok: false, problem: syntaxProblem(error) };
  }
}

function syntaxProblem(error: unknown): CompileProblem {
  if (error instanceof SyntaxError) {
    const loc = 'loc' in error ? (error.loc as { line: number; column: number }) : { line: 1, column: 0 };
    const message = error.message.replace(/\s*\(\d+:\d+\)$/, '');
    return { code: 'syntax', message, line: loc.line, column: loc.column + 1 };
  }
  // The parser is recursive: what is nested deeper than its stack ends in a RangeError.
  return { code: 'syntax', message: 'The program is nested too deeply', line: 1, column: 1 };
}
