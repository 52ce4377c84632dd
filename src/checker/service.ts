import ts from 'typescript';
import { completionsOf } from './completions.ts';
import {
  LIBRARY,
  type Completions,
  type Finding,
  type Hover,
  type Library,
  type TypeFinding,
} from './contract.ts';
import { quickFixOf } from './quick-fixes.ts';
import { findAsync } from './rules/find.ts';

/** Answers questions about programs. Each question brings the whole text; what did not change is not done again. */
export interface CheckerService {
  check(source: string): Finding[];
  hover(source: string, at: number): Hover | undefined;
  /** @param explicit somebody asked for it; otherwise only a word or a dot before `at` has completions */
  complete(source: string, at: number, explicit: boolean): Completions | undefined;
}

const PROGRAM = '/program.ts';

/** Looking for fixes takes time: the first problems have them. */
const MOST_FIXED = 20;

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // A program is a module even without imports: `await` may stand at its top.
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  types: [],
};

/**
 * @param library the declarations of the language and the sandbox, as `library.node.ts` makes them
 * @param messages TypeScript's messages in the language of the page; English without them
 */
export function createService(library: Library, messages?: Record<string, string>): CheckerService {
  if (messages) speak(messages);
  const files = new Map([
    ...Object.entries(library).map(([name, text]) => [name, fileOf(text, 0)] as const),
    [PROGRAM, fileOf('', 0)] as const,
  ]);
  const names = [...files.keys()];
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => names,
    getScriptVersion: (name) => String(files.get(name)?.version ?? ''),
    getScriptSnapshot: (name) => files.get(name)?.text,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => LIBRARY,
    fileExists: (name) => files.has(name),
    readFile: () => undefined,
  });
  let current = '';
  const read = (source: string) => {
    if (source === current) return;
    current = source;
    const version = (files.get(PROGRAM)?.version ?? 0) + 1;
    files.set(PROGRAM, fileOf(source, version));
  };
  return {
    check(source) {
      read(source);
      const program = service.getProgram();
      const file = program?.getSourceFile(PROGRAM);
      if (!program || !file) return [];
      const syntax = service.getSyntacticDiagnostics(PROGRAM);
      // The tree of a text that cannot be read is a guess: nothing else is said about it.
      if (syntax.length > 0) return findings(syntax, file);
      const context = { checker: program.getTypeChecker(), file };
      const found = service.getSemanticDiagnostics(PROGRAM);
      const types = findings(found, file).map((finding, index) => {
        const fix = index < MOST_FIXED ? quickFixOf(service, found[index]!, context) : undefined;
        return fix ? { ...finding, fix } : finding;
      });
      const async = findAsync(context);
      return [...types, ...async].toSorted((a, b) => a.from - b.from);
    },
    hover(source, at) {
      read(source);
      const info = service.getQuickInfoAtPosition(PROGRAM, at);
      const text = ts.displayPartsToString(info?.displayParts);
      // What TypeScript knows nothing of is `any`, which says nothing.
      if (!info || text === '' || text === 'any') return undefined;
      const { start, length } = info.textSpan;
      return { from: start, to: start + length, text };
    },
    complete(source, at, explicit) {
      read(source);
      return completionsOf(service, PROGRAM, source, at, explicit);
    },
  };
}

function fileOf(text: string, version: number) {
  return { text: ts.ScriptSnapshot.fromString(text), version };
}

function findings(diagnostics: readonly ts.Diagnostic[], file: ts.SourceFile): TypeFinding[] {
  return diagnostics.map(({ code, messageText, start = 0, length = 0 }) => ({
    code: `TS${code}`,
    severity: 'error',
    from: start,
    to: start + length,
    line: ts.getLineAndCharacterOfPosition(file, start).line + 1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

/** TypeScript reads its messages from a file beside itself; here that file is a text. It keeps them for good. */
function speak(messages: Record<string, string>): void {
  ts.validateLocaleAndSetLanguage('ko', {
    getExecutingFilePath: () => '/typescript.js',
    resolvePath: (path) => path,
    fileExists: () => true,
    readFile: () => JSON.stringify(messages),
  });
}
