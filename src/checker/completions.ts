import ts from 'typescript';
import type { Completions } from './contract.ts';

/** TypeScript's kinds as CodeMirror's; what is missing is a `variable`. */
const KINDS = new Map<ts.ScriptElementKind, string>([
  [ts.ScriptElementKind.functionElement, 'function'],
  [ts.ScriptElementKind.localFunctionElement, 'function'],
  [ts.ScriptElementKind.memberFunctionElement, 'method'],
  [ts.ScriptElementKind.memberVariableElement, 'property'],
  [ts.ScriptElementKind.memberGetAccessorElement, 'property'],
  [ts.ScriptElementKind.classElement, 'class'],
  [ts.ScriptElementKind.interfaceElement, 'interface'],
  [ts.ScriptElementKind.typeElement, 'type'],
  [ts.ScriptElementKind.typeParameterElement, 'type'],
  [ts.ScriptElementKind.enumElement, 'enum'],
  [ts.ScriptElementKind.keyword, 'keyword'],
  [ts.ScriptElementKind.constElement, 'constant'],
  [ts.ScriptElementKind.moduleElement, 'namespace'],
]);

/** What could stand at a place. Names of the program come before names of the language, keywords last. */
export function completionsOf(
  service: ts.LanguageService,
  file: string,
  source: string,
  at: number,
  explicit: boolean,
): Completions | undefined {
  const word = /[\w$]*$/.exec(source.slice(Math.max(0, at - 100), at))?.[0] ?? '';
  const from = at - word.length;
  const isMember = source[from - 1] === '.';
  if (!explicit && !isMember && !/^[A-Za-z_$]/.test(word)) return undefined;
  const found = service.getCompletionsAtPosition(file, at, { includeCompletionsWithInsertText: false });
  if (!found || (found.isNewIdentifierLocation && word === '' && !explicit)) return undefined;
  const options = found.entries
    .filter(({ kind }) => kind !== ts.ScriptElementKind.warning)
    .map(({ name, kind, sortText }) => ({
      label: name,
      kind: KINDS.get(kind) ?? 'variable',
      boost: boostOf(sortText),
    }));
  return { from, options };
}

/** `10` (local) to `16`, the smaller the nearer; a `z` before what is out of date. */
function boostOf(sortText: string): number {
  if (sortText.startsWith('z')) return -99;
  const rank = Number.parseInt(sortText, 10);
  return Number.isNaN(rank) ? 0 : Math.max(-99, (13 - rank) * 10);
}
