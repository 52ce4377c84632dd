/** The look of the interactive timeline: a constructed sheet in a shadow root, so that no untouched page pays for it. */
export const look = `
:host { padding: 0 !important; overflow: visible !important; max-block-size: none !important; min-block-size: 0 !important; }
* { box-sizing: border-box; margin: 0; }
slot { display: none; }
[hidden] { display: none !important; }
.tools { display: flex; align-items: center; flex-wrap: wrap; gap: 2px var(--space-1); padding-inline: var(--space-1); font-size: var(--text-xs); }
.about { flex: 1 1 14rem; min-inline-size: 0; min-block-size: 1.7em; overflow: hidden; color: var(--text-muted); line-height: 1.7; text-overflow: ellipsis; white-space: nowrap; }
.about b { color: var(--text); font: 600 1em var(--font-mono); }
button {
  border: 1px solid transparent; border-radius: var(--radius-small); background: none;
  color: var(--text-muted); font: inherit; cursor: pointer;
}
.tools button { min-inline-size: 32px; min-block-size: 32px; padding-inline: var(--space-2); }
.tools .zoom { display: flex; border: 1px solid var(--line); border-radius: var(--radius-small); }
.tools .save { display: flex; margin-inline-start: var(--space-1); }
button:hover:not(:disabled) { background: var(--surface-sunken); color: var(--text); }
button:disabled { opacity: .4; cursor: default; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.tools svg { display: block; margin: auto; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; }
.view { overflow: auto; max-block-size: 36rem; margin-block-start: var(--space-1); touch-action: pan-x pan-y; overscroll-behavior-x: contain; scrollbar-width: thin; }
.timeline-drawing { position: relative; isolation: isolate; overflow: clip; fill: var(--text); font: 12.5px var(--font-sans); cursor: crosshair; user-select: none; }
.rows { position: relative; }
.row { position: relative; content-visibility: auto; }
.row.near.begun { content-visibility: visible; }
.row > svg, .arrows, .grid { position: absolute; inset-block-start: 0; overflow: visible; pointer-events: none; }
.row.now::before { content: ''; position: absolute; inset: 0; border-radius: 4px; background: var(--accent-soft); opacity: .55; }
.row svg [data-event] { pointer-events: auto; cursor: pointer; }
.life { position: absolute; inset-block-start: 0; pointer-events: none; }
.head { position: relative; z-index: 1; display: inline-flex; align-items: center; gap: 2px; max-inline-size: 100%; pointer-events: auto; }
.zoomed .head { position: sticky; inset-inline-start: 4px; }
.begun .head { z-index: 4; }
.seen .row:focus-within { z-index: 4; }
.row.dense .head { block-size: 17px; }
.head button { padding: 0 4px; line-height: 22px; white-space: nowrap; }
.row.dense .head button { line-height: 17px; }
.head .name { margin-inline-start: -4px; color: var(--text); font-family: var(--font-mono); cursor: pointer; }
.head button { min-block-size: 24px; }
.row.dense .head button { margin-block: -3px; }
.head .fold { display: inline-flex; align-items: center; gap: 3px; min-inline-size: 28px; margin-inline-start: -6px; font-size: 12px; font-variant-numeric: tabular-nums; }
.head .fold::before { content: ''; inline-size: 0; block-size: 0; margin: 0 3px; border-block: 4px solid transparent; border-inline-start: 6px solid currentColor; transition: transform .12s; }
.head .fold[aria-expanded='true']::before { transform: rotate(90deg); }
.head .fold[aria-expanded='false'] { margin-inline-end: 4px; border: 0; color: var(--text); font-weight: 600; }
.ending, .time { fill: var(--text-muted); font-variant-numeric: tabular-nums; }
.ending.failed { fill: var(--bad); }
.tick { stroke: var(--line); }
.base { stroke: var(--line-strong); }
.band { fill: var(--accent-soft); opacity: .55; }
.band-line { stroke: var(--accent-hatch); }
.band-now { fill: var(--accent); opacity: .16; }
.running { fill: var(--accent); }
.ground { fill: var(--accent-soft); }
.stroke { fill: var(--accent-hatch); }
.waiting text { paint-order: stroke; stroke: var(--accent-soft); stroke-width: 4px; stroke-linejoin: round; }
.inside-lived { stroke: var(--accent); stroke-width: 1.5; opacity: .5; }
.inside-ran { fill: var(--accent); opacity: .85; }
.inside-failed { fill: none; stroke: var(--bad); stroke-width: 2; stroke-linecap: round; }
.print { fill: var(--text-muted); pointer-events: none; }
.hit { fill: transparent; }
.step { fill: var(--on-accent); pointer-events: none; }
.cap circle { fill: var(--accent); stroke: var(--surface-raised); stroke-width: 2; }
.cap path { fill: none; stroke: var(--on-accent); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.cap.failed circle { fill: var(--bad); }
.cap.failed path { stroke: var(--surface-raised); }
.cap.unfinished circle { fill: var(--surface-raised); stroke: var(--accent); }
.cap.unfinished path { stroke: var(--accent); }
.arrows { z-index: 2; inset-inline-start: 0; }
.arrow { opacity: .8; }
.arrow.present { opacity: 1; }
.shaft { fill: none; stroke: var(--text); stroke-width: 1.5; }
.present .shaft { stroke-width: 2.25; }
.awaits .shaft, .settled .shaft { stroke-dasharray: 5 4; }
.arrow .point { fill: var(--text); stroke: var(--text); stroke-width: 1.2; stroke-linejoin: round; }
.awaits .point { fill: none !important; stroke-width: 1.8 !important; }
.ring { fill: none; stroke: var(--text); stroke-width: 1.5; }
.label { font-size: 12px; font-weight: 600; paint-order: stroke; stroke: var(--surface-raised); stroke-width: 5px; stroke-linejoin: round; }
.veil { position: absolute; inset-block: -8px 0; inset-inline-start: 0; inline-size: 100%; z-index: 3; background: var(--surface-raised); pointer-events: none; will-change: transform; }
.seen .veil { opacity: .75; }
.playhead { position: absolute; inset-block: 0 -6px; inset-inline-start: -1px; z-index: 4; inline-size: 2px; background: var(--text); pointer-events: none; will-change: transform; }
.axis { position: sticky; inset-block-end: 0; z-index: 6; block-size: 54px; background: var(--surface-raised); touch-action: none; cursor: ew-resize; }
.axis svg { position: absolute; inset-block-start: 0; overflow: visible; }
.axis .word { fill: var(--text); font-size: 12px; }
.axis .veil { inset-block: 26px 0; z-index: 1; }
.seen .axis .veil { display: none; }
.axis button { position: absolute; inset-block-start: 27px; display: inline-flex; align-items: center; justify-content: center; gap: 4px; block-size: 24px; min-inline-size: 26px; padding: 0 5px; font-size: 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
.axis button[aria-expanded='false'] { border-color: var(--line); border-radius: 12px; background: var(--surface-raised); }
.axis button[aria-expanded='false']:hover { border-color: var(--accent); color: var(--accent); }
.axis button[aria-expanded='true'] { z-index: 2; border-color: var(--accent-hatch); background: var(--accent-soft); color: var(--accent); font-weight: 600; }
.axis button::before, .axis button::after { content: ''; inline-size: 5px; block-size: 5px; border: solid currentColor; border-width: 0 0 1.5px 1.5px; }
.axis button::before { transform: rotate(45deg); }
.axis button::after { transform: rotate(225deg); }
.axis button[aria-expanded='true']::before { transform: rotate(225deg); }
.axis button[aria-expanded='true']::after { transform: rotate(45deg); }
.cut { padding: var(--space-2) var(--space-5); color: var(--text-muted); }
.hatching { position: absolute; }
@media (max-width: 40rem) { .tools button { min-inline-size: 36px; min-block-size: 36px; } .about { flex-basis: 100%; } .tools .zoom { margin-inline-start: auto; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media (forced-colors: active) {
  .running, .cap circle, .playhead { fill: CanvasText; background: CanvasText; }
  .timeline-drawing, .ending, .time, .label, .arrow .point { fill: CanvasText; }
  .ground { fill: Canvas; stroke: CanvasText; }
  .stroke { fill: GrayText; opacity: .4; }
  .waiting text { stroke: Canvas; }
  .row.now::before { border: 1px dashed Highlight; opacity: 1; }
  .shaft, .arrow .point, .ring, .inside-lived, .inside-failed { stroke: CanvasText; }
  .inside-ran { fill: CanvasText; }
  .cap path { stroke: Canvas; }
  .step { fill: Canvas; }
  .veil { forced-color-adjust: none; background: Canvas; }
  button { border-color: ButtonBorder; }
  .head button { border-color: Canvas; }
  .head .fold::before { forced-color-adjust: none; border-block-color: transparent; border-inline-start-color: CanvasText; }
}
@media print { slot { display: block; } .tools, .view { display: none; } }
`;
