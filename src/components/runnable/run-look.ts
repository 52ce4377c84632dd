/** The look of what only a run brings: a constructed sheet, so that no page pays for it before. */
const look = `
course-runnable [data-part='problem'] { margin-block-start: var(--space-2); color: var(--text-muted); font-size: var(--text-sm); }
course-runnable [data-part='problem'][data-serious] {
  padding: var(--space-3) var(--space-4); border-radius: var(--radius-small); background: var(--bad-soft); color: var(--text);
}
course-runnable [data-part='problem'] p + p { margin-block-start: var(--space-1); }
course-runnable [data-part='problem-detail'] { color: var(--bad); font-family: var(--font-mono); font-size: var(--text-xs); overflow-wrap: anywhere; }
course-runnable [data-part='network-note'] { padding: var(--space-1) var(--space-4); color: var(--text-muted); font-size: var(--text-xs); }
.line-numbers {
  position: absolute; inset-block-start: var(--space-4); inset-inline-start: 0; z-index: 1;
  inline-size: calc(var(--text-xs) * 3); font-size: var(--text-xs); pointer-events: none;
}
.line-numbers button {
  position: relative; display: block; inline-size: 100%; block-size: calc(var(--text-xs) * 1.7); padding: 0;
  border: 0; border-radius: var(--radius-small); background: none; cursor: pointer; pointer-events: auto;
}
.line-numbers button:not([data-ran]) { cursor: default; }
.line-numbers button[data-ran]::after {
  content: ''; position: absolute; inset-block-start: calc(50% - 2px); inset-inline-end: 7px;
  border: 2px solid var(--accent); border-radius: 50%; opacity: .55;
}
.line-numbers button[data-ran]:hover { box-shadow: inset 0 0 0 1px var(--accent); }
.line-numbers button[data-ran]:hover::after { opacity: 1; }
.line-numbers button:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
.line-said {
  position: absolute; inset-inline-end: var(--space-2); z-index: 1; margin: 0; padding-inline: var(--space-2);
  inset-block-start: calc(var(--space-4) + var(--text-xs) * 1.7 * (var(--at-line, 1) - 1));
  border-radius: var(--radius-small); background: var(--surface-raised); box-shadow: 0 0 0 1px var(--line-strong);
  color: var(--text-muted); font-size: 12px; line-height: calc(var(--text-xs) * 1.7); pointer-events: none;
}
.line-said:empty { box-shadow: none; background: none; }
@media (forced-colors: active) { .line-said:not(:empty) { border: 1px solid CanvasText; } }
@media print { .line-numbers, .line-said { display: none; } }
`;

let isPut = false;

/** Puts the look into the page, once. */
export function putLook(): void {
  if (isPut) return;
  isPut = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
}
