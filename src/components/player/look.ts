/** The look of the player. It stands in a shadow root as a constructed style sheet, so no page pays for it. */
export const look = `
:host {
  display: block;
  padding: var(--space-3) var(--space-4) var(--space-4);
  border-block-start: 1px solid var(--line);
  font-size: var(--text-xs);
}
* { box-sizing: border-box; margin: 0; }
button {
  min-inline-size: 36px;
  min-block-size: 36px;
  padding: 0;
  border: 1px solid transparent;
  border-radius: var(--radius-small);
  background: none;
  color: var(--text-muted);
  font: inherit;
  cursor: pointer;
}
button:hover:not(:disabled) { background: var(--surface-sunken); color: var(--text); }
button:disabled { opacity: .4; cursor: default; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
svg { display: block; margin: auto; fill: currentColor; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); }
.buttons { display: flex; gap: 2px; }
[data-part='play'] { background: var(--accent-soft); color: var(--accent); }
[data-part='play']:hover:not(:disabled) { background: var(--accent-hatch); color: var(--accent); }
input { flex: 1 1 12rem; min-inline-size: 0; block-size: 28px; border-radius: var(--radius-small); accent-color: var(--accent); cursor: pointer; }
.count { min-inline-size: 6.5em; color: var(--text-muted); font-variant-numeric: tabular-nums; text-align: end; }
.slow, .link { padding-inline: var(--space-3); border-color: var(--line); }
.slow[aria-pressed='true'] { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); }
.sentence {
  min-block-size: 3.4em;
  margin-block: var(--space-3);
  padding-inline-start: var(--space-3);
  border-inline-start: 3px solid var(--accent);
  color: var(--text);
  font-size: var(--text-sm);
  line-height: 1.7;
  word-break: keep-all;
  overflow-wrap: anywhere;
}
code { font-family: var(--font-mono); font-size: .92em; }
.loop { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: var(--space-3); }
.box { padding: var(--space-2) var(--space-3) var(--space-3); border: 1px solid var(--line); border-radius: var(--radius-small); }
.name { margin-block-end: var(--space-2); color: var(--text-muted); font-weight: 600; }
ol { display: grid; gap: var(--space-1); align-content: start; min-block-size: 5.5rem; padding: 0; list-style: none; }
li {
  padding: 3px var(--space-2);
  overflow: hidden;
  border-radius: 4px;
  background: var(--surface-sunken);
  font-family: var(--font-mono);
  line-height: 1.6;
  text-overflow: ellipsis;
  white-space: nowrap;
}
[data-part='stack'] li:first-child:not(.none) { background: var(--accent); color: var(--on-accent); }
[data-part='microtasks'] li:first-child:not(.none), [data-part='timers'] li:first-child:not(.none) {
  box-shadow: inset 3px 0 var(--accent);
}
li.none, li.more { background: none; color: var(--text-muted); font-family: var(--font-sans); }
@media (max-width: 40rem) {
  .loop { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--space-2); }
  .box:last-child { grid-column: 1 / -1; }
  .box:last-child ol { min-block-size: 2.75rem; }
  li { white-space: normal; overflow-wrap: anywhere; }
  button { min-inline-size: 40px; min-block-size: 40px; }
  input { flex-basis: 100%; order: 1; }
  .slow { margin-inline-start: auto; }
  .count { display: none; }
}
@media (forced-colors: active) {
  button { border-color: ButtonBorder; }
  li:first-child:not(.none) { outline: 2px solid Highlight; }
}
@media print { :host { display: none; } }
`;
