import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { Prec, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { hoverTooltip, keymap, type Tooltip } from '@codemirror/view';
import { Checker } from '#checker/client.ts';
import { LONGEST_CHECKED } from '#checker/contract.ts';
import { loadPageTexts, pageLanguage } from '#i18n/page.ts';
import { diagnosticAtCaret } from './diagnostics.ts';
import { phrases } from './phrases.ts';
import { problemBar } from './problem-bar.ts';
import { squiggles } from './squiggles.ts';
import { typesLook } from './types-look.ts';

let shared: Checker | undefined;

/** What the checker adds to an editor: squiggles, types under the pointer, completions, the bar of problems. */
export async function types(): Promise<Extension> {
  const language = pageLanguage();
  // TypeScript is on its way while the rest is loaded.
  const checker = (shared ??= new Checker(language));
  checker.warm();
  const { diagnostics: texts } = await loadPageTexts();
  Object.assign(phrases, { Completions: texts.completions, Diagnostics: texts.title });
  return [
    squiggles(checker, texts, language),
    hoverTooltip((view, at) => hover(checker, view, at)),
    // Enter and Tab do what they always do until somebody has gone into the list with an arrow.
    autocompletion({
      override: [(context) => complete(checker, context)],
      icons: false,
      selectOnOpen: false,
      interactionDelay: 0,
    }),
    problemBar(texts),
    typesLook,
    Prec.high(
      keymap.of([
        { key: 'F8', run: nextDiagnostic },
        { key: 'Shift-F8', run: previousDiagnostic },
        { key: 'Mod-.', run: fixAtCaret },
      ]),
    ),
  ];
}

function fixAtCaret(view: EditorView): boolean {
  const { shown } = diagnosticAtCaret(view.state) ?? {};
  const action = shown?.actions[0];
  if (!shown || !action) return false;
  action.apply(view, shown.from, shown.to);
  return true;
}

async function hover(checker: Checker, view: EditorView, at: number): Promise<Tooltip | null> {
  if (view.state.doc.length > LONGEST_CHECKED) return null;
  const question = { source: view.state.doc.toString(), at };
  const found = await checker.ask('hover', question).catch(() => undefined);
  if (!found) return null;
  return {
    pos: found.from,
    end: found.to,
    above: true,
    create: () => {
      const dom = document.createElement('pre');
      dom.className = 'hover-type';
      dom.textContent = found.text;
      return { dom };
    },
  };
}

async function complete(checker: Checker, context: CompletionContext): Promise<CompletionResult | null> {
  const { explicit, pos: at, state } = context;
  const isWanted = explicit || context.matchBefore(/[\w$.]$/) !== null;
  if (!isWanted || state.doc.length > LONGEST_CHECKED) return null;
  const question = { source: state.doc.toString(), at, explicit };
  const found = await checker.ask('complete', question).catch(() => undefined);
  if (!found || context.aborted) return null;
  return {
    from: found.from,
    options: found.options.map(({ label, kind, boost }) => ({ label, type: kind, boost })),
    validFor: /^[\w$]*$/,
  };
}
