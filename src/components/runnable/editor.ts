import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { phrases } from './phrases.ts';
import { whenIdle } from './when-idle.ts';

export interface Editor {
  source: string;
  focus(): void;
  /** Puts the caret where the pointer is. */
  placeCaret(point: { x: number; y: number }): void;
}

/** The colours of `highlight.node.ts`, so that nothing changes its colour when the editor takes over. */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.self], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
]);

/** The metrics of `Code.astro`: the editor takes the place of its box to the pixel. */
const look = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'var(--text)', fontSize: 'var(--text-xs)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.7' },
  '.cm-content': { padding: 'var(--space-4) 0', caretColor: 'var(--text)' },
  '.cm-content, .cm-gutter': { minHeight: 'var(--code-min-block-size, 0)' },
  '.cm-line': { padding: '0 var(--space-4) 0 0' },
  // Long lines go under the numbers when they are scrolled.
  '.cm-gutters': {
    backgroundColor: 'var(--code-surface, var(--surface-raised))',
    border: 'none',
    borderEndStartRadius: 'var(--code-corner, 0)',
    color: 'var(--text-muted)',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '3em', padding: '0 1.25em 0 0' },
  '.cm-line::selection, .cm-line ::selection': { backgroundColor: 'var(--accent-hatch)' },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-soft)',
    outline: '1px solid var(--accent)',
  },
});

/**
 * Makes an editor in a shadow root of `host`: there CodeMirror uses constructed style sheets, which the page's
 * content security policy allows, and no `<style>` elements, which it does not.
 */
export function createEditor(
  host: HTMLElement,
  options: { source: string; label: string; onChange: (source: string) => void; onRun: () => void },
): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const run = () => {
    options.onRun();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.source,
      extensions: [
        EditorState.phrases.of(phrases),
        lineNumbers(),
        history(),
        indentOnInput(),
        bracketMatching(),
        syntaxHighlighting(colours),
        javascript({ typescript: true }),
        look,
        whenIdle(async () => (await import('./types.ts')).types()),
        keymap.of([{ key: 'Mod-Enter', run }, indentWithTab, ...defaultKeymap, ...historyKeymap]),
        // Escape may be used up by a selection or by completions; Tab leaves after it all the same.
        EditorView.domEventObservers({
          keydown: ({ key }, view) => {
            if (key === 'Escape') view.setTabFocusMode(2000);
          },
        }),
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          'data-part': 'editor',
          tabindex: '0',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    get source() {
      return view.state.doc.toString();
    },
    set source(source) {
      // A step of its own: undo goes back to what was there before a reset, and not further.
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: source },
        annotations: isolateHistory.of('full'),
      });
    },
    focus: () => view.focus(),
    placeCaret(point) {
      const at = view.posAtCoords(point, false);
      view.dispatch({ selection: { anchor: at } });
    },
  };
}
