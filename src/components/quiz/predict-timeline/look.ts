/** The look of a total, and of a guess over what happened, beside that of the list. */
export const look = `
.predict label { display: inline-flex; align-items: center; gap: var(--space-2); font-weight: 600; font-size: var(--text-sm); }
.predict input {
  inline-size: 6em; min-block-size: 44px; padding-inline: var(--space-3); border: 1px solid var(--line-strong);
  border-radius: var(--radius-small); background: var(--surface); color: var(--text); font: inherit; font-weight: 400;
  font-size: 1rem; font-variant-numeric: tabular-nums; text-align: end;
}
.predict input[aria-invalid='true'] { border: 2px solid var(--bad); }
.predict input:disabled, .predict input:read-only { border-style: dashed; opacity: 1; -webkit-text-fill-color: currentcolor; }
.predict .happened .total { margin-block: var(--space-4) 0; color: var(--text); line-height: 44px; }
.predict .happened .time { flex: none; min-inline-size: 4em; color: var(--text-muted); font-variant-numeric: tabular-nums; }
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
@media (max-width: 40rem) {
  .predict .overlay li { grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--space-3); padding-block: var(--space-1); }
  .predict .overlay .track { grid-area: 2 / 1 / 3 / 3; }
}
@media (forced-colors: active) {
  .predict .overlay .actual { forced-color-adjust: none; background: CanvasText; }
  .predict .overlay .guess { forced-color-adjust: none; border-color: Highlight; background: none; }
}
`;
