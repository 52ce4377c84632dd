import ts from 'typescript';
import type { Fix, TypeFix } from './contract.ts';
import { around, canAwait, type Context } from './rules/rule.ts';

/** TypeScript's own fixes that do one thing and do it where the problem is; by its names for them. */
const SAFE: ReadonlySet<string> = new Set(['fixAwaitInSyncFunction', 'import', 'spelling']);

/** “Did you forget to use 'await'?”, which TypeScript adds to what it says. */
const FORGOT_AWAIT = 2773;

const format: ts.FormatCodeSettings = {
  ...ts.getDefaultFormatCodeSettings('\n'),
  indentSize: 2,
  semicolons: ts.SemicolonPreference.Insert,
};

const preferences: ts.UserPreferences = {
  quotePreference: 'single',
  includeCompletionsForModuleExports: true,
};

/** The first safe fix for what TypeScript has found: its own in its own words, or `await`. */
export function quickFixOf(
  service: ts.LanguageService,
  diagnostic: ts.Diagnostic,
  context: Context,
): Fix | TypeFix | undefined {
  if (diagnostic.relatedInformation?.some(({ code }) => code === FORGOT_AWAIT))
    return addAwait(diagnostic, context);
  const { code, start = 0, length = 0 } = diagnostic;
  const name = context.file.fileName;
  const fixes = service.getCodeFixesAtPosition(name, start, start + length, [code], format, preferences);
  for (const { fixName, description, changes, commands } of fixes) {
    const [change] = changes;
    if (!SAFE.has(fixName) || commands?.length || changes.length !== 1 || change?.fileName !== name) continue;
    const edits = change.textChanges.map(({ span, newText }) => ({
      from: span.start,
      to: span.start + span.length,
      insert: newText,
    }));
    // A module is imported by its full name.
    if (fixName === 'import' && !edits.some(({ insert }) => /['"]node:/.test(insert))) continue;
    return { label: description, edits };
  }
  return undefined;
}

/** TypeScript's own does not know that `await` may stand at the top of a module. */
function addAwait({ start = 0, length = 0 }: ts.Diagnostic, context: Context): Fix | undefined {
  const { file } = context;
  const find = (node: ts.Node): ts.Node | undefined =>
    node.getStart(file) === start && node.end === start + length
      ? node
      : ts.forEachChild(node, (child) =>
          child.pos <= start && start + length <= child.end ? find(child) : undefined,
        );
  const found = find(file);
  if (found === undefined || !canAwait(found)) return undefined;
  if (ts.isPropertyAccessExpression(found.parent) && found.parent.name === found)
    return { kind: 'add-await', edits: around(found.parent.expression, context, '(await ', ')') };
  const isArgument = ts.isCallExpression(found.parent) && found.parent.arguments.some((one) => one === found);
  if (!isArgument) return undefined;
  const isOne = ts.isLeftHandSideExpression(found);
  return { kind: 'add-await', edits: around(found, context, isOne ? 'await ' : 'await (', isOne ? '' : ')') };
}
