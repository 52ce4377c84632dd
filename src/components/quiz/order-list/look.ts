/** The look of lines that are put in order, and of what is said of them. A constructed style sheet, so that no page pays for it. */
const look = `
.order li {
  display: flex; align-items: center; gap: var(--space-2); padding-inline: var(--space-4);
  border: 1px solid var(--line); border-radius: var(--radius-small);
}
.order li[data-id] > .line { flex: 1; }
.order li[data-id] { position: relative; transition: border-color 120ms; }
.order li[data-id]:hover:has(button:enabled), .order li[data-id]:focus-within { border-color: var(--accent); }
.order li[data-id].held { border-color: var(--accent); background: var(--accent-soft); box-shadow: var(--shadow); z-index: 1; }
.order .grip {
  display: grid; place-items: center; flex: none; inline-size: 28px; block-size: 36px; margin-inline-start: -10px;
  color: var(--text-muted); cursor: grab; touch-action: none; user-select: none;
}
.order .held .grip { cursor: grabbing; }
.order li[data-id] { padding-inline-end: var(--space-2); background: var(--surface); }
.order button { flex: none; inline-size: 36px; block-size: 36px; padding: 0; border: 0; border-radius: var(--radius-small); background: none; color: var(--text-muted); font-size: 1.1rem; line-height: 1; }
.order button:hover:enabled:not([aria-disabled='true']) { background: var(--accent-soft); color: var(--accent); }
.order button[aria-disabled='true'] { opacity: .35; cursor: default; }
.order [data-part='fence'] {
  min-block-size: 32px; padding: var(--space-1) 0; border: 0; border-block-start: 2px dashed var(--line-strong);
  border-radius: 0; background: none; color: var(--text-muted); font-size: var(--text-sm); margin-block-start: var(--space-1);
}
.order [data-part='fence'] ~ li[data-id] .line { color: var(--text-muted); }
.order[data-fixed] .grip, .order[data-fixed] button { display: none; }
.order[data-fixed] li[data-part='fence']:last-child { display: none; }
.order .mark { flex: none; padding-inline-end: var(--space-2); font-size: var(--text-xs); font-weight: 600; }
.order .good { color: var(--good); }
.order .bad { color: var(--bad); }
.order li[data-id][data-mark='wrong'] { border-color: var(--bad); background: var(--bad-soft); }
.order li[data-id][data-mark='right'] { border-color: var(--good); }
.order .sides { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-4); }
.order .heading { margin: 0 0 var(--space-2); color: var(--text-muted); font-size: var(--text-sm); font-weight: 600; }
.order .happened li { padding-inline: var(--space-3); gap: var(--space-3); border-color: transparent; border-inline-start: 3px solid var(--accent); background: var(--surface-sunken); font: var(--text-xs)/1.6 var(--font-mono); }
.order .happened .text { min-inline-size: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.order .why { margin-block-start: var(--space-4); padding-inline-start: var(--space-4); border-inline-start: 3px solid var(--accent); font-size: var(--text-sm); line-height: 1.7; }
.order .why ul { display: grid; gap: var(--space-2); margin: 0; padding: 0; list-style: none; }
.order .why ul li { word-break: keep-all; overflow-wrap: anywhere; display: block; min-block-size: 0; padding: 0; border: 0; background: none; }
@media (min-width: 40rem) { .order[data-over] .sides { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (prefers-reduced-motion: reduce) { .order li[data-id] { transition: none; } }
@media (forced-colors: active) {
  .order [data-mark='wrong'] { border-style: dashed; }
  .order button { border: 1px solid ButtonBorder; }
}
`;

const looks = new Set<string>();

/** Puts the look of lists, and what a type adds to it, into the page: each once. */
export function putLook(more = ''): void {
  for (const text of [look, more]) {
    if (looks.has(text)) continue;
    looks.add(text);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }
}
