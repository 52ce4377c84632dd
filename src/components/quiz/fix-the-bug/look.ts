/** What a program that is mended has beside the look of a result: what is said at the end, and the solution. */
export const look = `
course-editable { --code-surface: var(--surface); --code-corner: var(--radius-small); display: block; }
course-editable [data-part='load-failed']:not(:empty) {
  padding: var(--space-2) var(--space-4) var(--space-3); color: var(--bad); font-size: var(--text-xs);
}
[data-type='fix-the-bug'] [data-part='ending'] { font-size: var(--text-sm); line-height: 1.7; }
[data-type='fix-the-bug'] [data-part='why'] {
  margin: 0; padding-inline-start: var(--space-4); border-inline-start: 3px solid var(--accent);
  word-break: keep-all; overflow-wrap: anywhere;
}
[data-type='fix-the-bug'] [data-part='solution'] {
  margin-block-start: var(--space-4); border: 1px solid var(--line); border-radius: var(--radius-small);
  background: var(--surface);
}
[data-type='fix-the-bug'] [data-part='solution-note'] {
  margin: 0; padding: var(--space-3) var(--space-4) 0; color: var(--text-muted);
}
`;
