import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { linter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { EditorState, Prec, StateEffect, type Extension, type Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { hoverTooltip, keymap, ViewPlugin, type Tooltip } from '@codemirror/view';
import { Checker } from '#checker/client.ts';
import { LONGEST_CHECKED, type Finding } from '#checker/contract.ts';
import { fallbackLanguage, isLanguage, languages, type Language } from '#i18n/languages.ts';
import { diagnosticAtCaret, shownOf, type Texts } from './diagnostics.ts';
import { problemBar } from './problem-bar.ts';
import { typesLook } from './types-look.ts';

/** Real milliseconds after a key in which nothing is said about the very word that is being typed. */
const TYPING = 400;

/** Checks again what was held back while it was being typed. */
const settled = StateEffect.define<null>();

let shared: Checker | undefined;

/** What the checker adds to an editor: squiggles, types under the pointer, completions, the bar of problems. */
export async function types(): Promise<Extension> {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : fallbackLanguage;
  const { diagnostics: texts } = (await languages[language].load()).default;
  const checker = (shared ??= new Checker(language));
  return [
    squiggles(checker, texts, language),
    hoverTooltip((view, at) => hover(checker, view, at)),
    autocompletion({ override: [(context) => complete(checker, context)], icons: false }),
    problemBar(texts),
    typesLook,
    EditorState.phrases.of({ Completions: texts.completions, Diagnostics: texts.title }),
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

/** One check at a time: a program that is edited while another is being checked waits, and only the last is asked. */
class Checks {
  readonly #checker: Checker;
  #pending: Promise<unknown> | undefined;
  #last: { doc: Text; findings: Finding[] } | undefined;

  constructor(checker: Checker) {
    this.#checker = checker;
  }

  /** Undefined when the program has changed meanwhile or cannot be checked. */
  async of(view: EditorView): Promise<Finding[] | undefined> {
    const { doc } = view.state;
    while (this.#pending) await this.#pending;
    if (view.state.doc !== doc || doc.length > LONGEST_CHECKED) return undefined;
    if (this.#last?.doc === doc) return this.#last.findings;
    const asked = this.#checker.ask('check', { source: doc.toString() }).catch(() => undefined);
    this.#pending = asked.finally(() => (this.#pending = undefined));
    const findings = await asked;
    if (findings) this.#last = { doc, findings };
    return findings;
  }
}

function squiggles(checker: Checker, texts: Texts, language: Language): Extension {
  const checks = new Checks(checker);
  let typedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const typing = ViewPlugin.define((view) => ({
    update: ({ transactions }) => {
      if (!transactions.some((each) => each.docChanged && each.isUserEvent('input.type'))) return;
      typedAt = performance.now();
      clearTimeout(timer);
      timer = setTimeout(() => view.dispatch({ effects: settled.of(null) }), TYPING);
    },
    destroy: () => clearTimeout(timer),
  }));
  const lint = linter(
    async (view) => {
      const source = view.state.doc.toString();
      const findings = (await checks.of(view)) ?? [];
      const { head } = view.state.selection.main;
      const isBeingTyped = ({ from, to }: Finding) =>
        performance.now() - typedAt < TYPING && from <= head && head <= to;
      return findings
        .filter((finding) => !isBeingTyped(finding))
        .map((finding) => shownOf(finding, source, texts, language));
    },
    {
      delay: 30,
      needsRefresh: ({ transactions }) =>
        transactions.some(({ effects }) => effects.some((effect) => effect.is(settled))),
    },
  );
  return [typing, lint];
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
