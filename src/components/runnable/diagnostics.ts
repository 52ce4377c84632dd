import { forEachDiagnostic, type Action, type Diagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { lessonOf } from '#checker/lessons.ts';
import type { Finding, Fix, TypeFix } from '#checker/contract.ts';
import { address } from '#components/address.ts';
import type { Language } from '#i18n/languages.ts';
import type { Strings } from '#i18n/strings.ts';

export type Texts = Strings['diagnostics'];

/** A finding as the editor keeps it, with all that is shown of it. */
export interface Shown extends Diagnostic {
  finding: Finding;
  /** The address of the lesson that explains it, when that lesson is there. */
  lesson?: string;
  actions: readonly Action[];
}

/** @param source the program in which it was found: a fix is for that text only */
export function shownOf(finding: Finding, source: string, texts: Texts, language: Language): Shown {
  const { from, to, severity, code } = finding;
  const shown: Shown = {
    finding,
    from,
    to,
    severity,
    source: code,
    markClass: `finding-${code}`,
    message: 'message' in finding ? `${finding.message} (${code})` : texts.explain[finding.code],
    actions: [],
  };
  const { fix } = finding;
  if (fix) {
    const apply = (view: EditorView) => void applyFix(view, fix, source);
    shown.actions = [{ name: 'label' in fix ? fix.label : texts.fix[fix.kind], apply }];
  }
  if ('message' in finding) return shown;
  const slug = lessonOf(finding.code);
  if (slug !== undefined) shown.lesson = address(language, `lessons/${slug}/`);
  shown.renderMessage = () => explanation(shown, texts);
  return shown;
}

/** The text of a diagnostic, and the way to its lesson. */
function explanation({ message, lesson }: Shown, texts: Texts): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const text = document.createElement('span');
  text.append(...withCode(message));
  fragment.append(text);
  if (lesson !== undefined) fragment.append(' ', lessonLink(lesson, texts));
  return fragment;
}

export function lessonLink(lesson: string, texts: Texts): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = lesson;
  link.textContent = texts.lesson;
  link.dataset.part = 'diagnostic-lesson';
  return link;
}

/** A text of ours with `code` in backticks. */
export function withCode(text: string): Node[] {
  return text.split('`').map((piece, index) => {
    if (index % 2 === 0) return document.createTextNode(piece);
    const code = document.createElement('code');
    code.textContent = piece;
    return code;
  });
}

/** Does nothing when the program is another one by now: a moment later it has been checked again. */
function applyFix(view: EditorView, { edits }: Fix | TypeFix, source: string): boolean {
  if (view.state.doc.toString() !== source) return false;
  view.dispatch({ changes: edits, userEvent: 'input.fix', scrollIntoView: true });
  view.focus();
  return true;
}

/** What is shown, in text order, with the places where it is by now. */
function diagnosticsIn(state: EditorState): { shown: Shown; from: number; to: number }[] {
  const all: { shown: Shown; from: number; to: number }[] = [];
  forEachDiagnostic(state, (diagnostic, from, to) => all.push({ shown: diagnostic as Shown, from, to }));
  return all;
}

/** The one that the caret is in (of several the shortest), or else the next one, or else the first. */
export function diagnosticAtCaret(
  state: EditorState,
): { shown: Shown; index: number; all: number } | undefined {
  const { from: caret } = state.selection.main;
  const list = diagnosticsIn(state);
  const around = list.filter(({ from, to }) => from <= caret && caret <= to);
  const best =
    around.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0] ??
    list.find(({ from }) => from > caret) ??
    list[0];
  return best && { shown: best.shown, index: list.indexOf(best), all: list.length };
}
