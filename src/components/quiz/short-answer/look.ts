/** What a short answer has beside the look of a prediction's total. */
export const look = `
.short label { flex-wrap: wrap; }
.short input:not([data-time]) { inline-size: min(100%, 22rem); text-align: start; }
.known { margin: 0; padding: 0; font-size: var(--text-sm); line-height: 1.6; list-style: none; }
.known li:not([hidden]) { display: flex; gap: var(--space-2); margin-block-start: var(--space-3); }
.known p { min-inline-size: 0; margin: 0; }
.known svg { margin-block-start: calc((1lh - 16px) / 2); }
.known .good :is(svg, strong) { color: var(--good); }
.known .bad :is(svg, strong) { color: var(--bad); }
@media (forced-colors: active) { .known strong { color: CanvasText; } }
`;
