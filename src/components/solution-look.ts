/** How the difference between two programs looks; it comes with its script. */
export const look = `
  [data-part='difference'] {
    margin: 0;
    padding: var(--space-2) 0;
    overflow: auto;
    font-size: var(--text-xs);
    list-style: none;
    white-space: pre;
  }
  [data-part='difference'] li { margin: 0; inline-size: max-content; min-inline-size: 100%; }
  [data-part='difference'] code { padding: 0; background: none; }
  [data-part='difference'] [data-kind='added'] { background: var(--good-soft); }
  [data-part='difference'] [data-kind='removed'] { background: var(--bad-soft); }
  [data-part='difference'] .sign {
    display: inline-block;
    inline-size: 2.5em;
    text-align: center;
    user-select: none;
  }
  [data-part='take'] { margin: var(--space-2) var(--space-4) var(--space-4); }
`;
