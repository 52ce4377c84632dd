/** The look of an answer as it is given and judged. A constructed style sheet, so that no page pays for it. */
const look = `
.predict li {
  display: flex; align-items: center; gap: var(--space-2); padding-inline: var(--space-4);
  border: 1px solid var(--line); border-radius: var(--radius-small);
}
.predict li[data-id] > .line { flex: 1; }
.predict li[data-id] { position: relative; transition: border-color 120ms; }
.predict li[data-id]:hover:has(button:enabled), .predict li[data-id]:focus-within { border-color: var(--accent); }
.predict li[data-id].held { border-color: var(--accent); background: var(--accent-soft); box-shadow: var(--shadow); z-index: 1; }
.predict .grip {
  display: grid; place-items: center; flex: none; inline-size: 28px; block-size: 36px; margin-inline-start: -10px;
  color: var(--text-muted); cursor: grab; touch-action: none; user-select: none;
}
.predict .held .grip { cursor: grabbing; }
.predict li[data-id] { padding-inline-end: var(--space-2); background: var(--surface); }
.predict button { flex: none; inline-size: 36px; block-size: 36px; padding: 0; border: 0; border-radius: var(--radius-small); background: none; color: var(--text-muted); font-size: 1.1rem; line-height: 1; }
.predict button:hover:enabled:not([aria-disabled='true']) { background: var(--accent-soft); color: var(--accent); }
.predict button[aria-disabled='true'] { opacity: .35; cursor: default; }
.predict [data-part='fence'] {
  min-block-size: 32px; padding: var(--space-1) 0; border: 0; border-block-start: 2px dashed var(--line-strong);
  border-radius: 0; background: none; color: var(--text-muted); font-size: var(--text-sm); margin-block-start: var(--space-1);
}
.predict [data-part='fence'] ~ li[data-id] .line { color: var(--text-muted); }
.predict label { display: inline-flex; align-items: center; gap: var(--space-2); font-weight: 600; font-size: var(--text-sm); }
.predict input {
  inline-size: 6em; min-block-size: 44px; padding-inline: var(--space-3); border: 1px solid var(--line-strong);
  border-radius: var(--radius-small); background: var(--surface); color: var(--text); font: inherit; font-weight: 400;
  font-size: 1rem; font-variant-numeric: tabular-nums; text-align: end;
}
.predict input[aria-invalid='true'] { border: 2px solid var(--bad); }
.predict input:disabled, .predict input:read-only { border-style: dashed; opacity: 1; -webkit-text-fill-color: currentcolor; }
.predict[data-fixed] .grip, .predict[data-fixed] button { display: none; }
.predict[data-fixed] li[data-part='fence']:last-child { display: none; }
.predict .mark { flex: none; padding-inline-end: var(--space-2); font-size: var(--text-xs); font-weight: 600; }
.predict .good { color: var(--good); }
.predict .bad { color: var(--bad); }
.predict li[data-id][data-mark='wrong'] { border-color: var(--bad); background: var(--bad-soft); }
.predict li[data-id][data-mark='right'] { border-color: var(--good); }
.predict .sides { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-4); }
.predict .heading { margin: 0 0 var(--space-2); color: var(--text-muted); font-size: var(--text-sm); font-weight: 600; }
.predict .happened .total { margin-block: var(--space-4) 0; color: var(--text); line-height: 44px; }
.predict .happened li { padding-inline: var(--space-3); gap: var(--space-3); border-color: transparent; border-inline-start: 3px solid var(--accent); background: var(--surface-sunken); font: var(--text-xs)/1.6 var(--font-mono); }
.predict .happened .time { flex: none; min-inline-size: 4em; color: var(--text-muted); font-variant-numeric: tabular-nums; }
.predict .happened .text { min-inline-size: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.predict .overlay { margin-block-start: var(--space-5); font-size: var(--text-xs); }
.predict .overlay .legend { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); margin: 0 0 var(--space-2); color: var(--text-muted); }
.predict .overlay .legend span { inline-size: 24px; block-size: 12px; }
.predict .overlay .legend span + span, .predict .overlay .legend .guess { margin-inline-start: var(--space-3); }
.predict .overlay ol { gap: 0; margin: 0; }
.predict .overlay li {
  display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr) 11rem; align-items: center; gap: var(--space-3);
  min-block-size: 32px; padding: 0; border: 0; border-radius: 0; background: none;
}
.predict .overlay .text { overflow-wrap: anywhere; font-family: var(--font-mono); }
.predict .overlay .total-name { font-family: inherit; font-weight: 600; }
.predict .overlay .of-total { margin-block-start: var(--space-2); padding-block-start: var(--space-2); border-block-start: 1px solid var(--line); }
.predict .overlay .words { color: var(--text-muted); word-break: keep-all; }
.predict .overlay .track { position: relative; block-size: 22px; }
.predict .overlay li:not(.axis) .track { background: linear-gradient(var(--line), var(--line)) center / 100% 1px no-repeat; }
.predict .overlay .track span { position: absolute; inset-block: 3px; }
.predict .overlay .times .at { inset-block: auto 0; overflow: hidden; padding-inline-start: 4px; border-inline-start: 1px solid var(--line-strong); color: var(--text-muted); font-variant-numeric: tabular-nums; white-space: nowrap; }
.predict .overlay .actual { border-radius: 3px; background: var(--accent); }
.predict .overlay .guess {
  border: 2px dashed var(--text); border-radius: 3px;
  background: repeating-linear-gradient(135deg, transparent 0 6px, color-mix(in srgb, var(--text-muted) 55%, transparent) 6px 7.5px);
}
.predict .overlay .actual + .guess { margin-inline: -1px; inset-block: 0; }
.predict .why { margin-block-start: var(--space-4); padding-inline-start: var(--space-4); border-inline-start: 3px solid var(--accent); font-size: var(--text-sm); line-height: 1.7; }
.predict .why ul { display: grid; gap: var(--space-2); margin: 0; padding: 0; list-style: none; }
.predict .why ul li { word-break: keep-all; overflow-wrap: anywhere; display: block; min-block-size: 0; padding: 0; border: 0; background: none; }
@media (min-width: 40rem) { .predict[data-over] .sides { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (max-width: 40rem) {
  .predict .overlay li { grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--space-3); padding-block: var(--space-1); }
  .predict .overlay .track { grid-area: 2 / 1 / 3 / 3; }
}
@media (prefers-reduced-motion: reduce) { .predict li[data-id] { transition: none; } }
@media (forced-colors: active) {
  .predict [data-mark='wrong'] { border-style: dashed; }
  .predict .overlay .actual { forced-color-adjust: none; background: CanvasText; }
  .predict .overlay .guess { forced-color-adjust: none; border-color: Highlight; background: none; }
  .predict button { border: 1px solid ButtonBorder; }
}
`;

let isLooked = false;

/** Puts the look into the page, once. */
export function putLook(): void {
  if (isLooked) return;
  isLooked = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
}
