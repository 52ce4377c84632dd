/** How a definition looks; it comes with its script. */
export const look = `
  .definition {
    position: absolute;
    z-index: 3;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22rem, 100vw - 2 * var(--space-4));
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
    box-shadow: var(--shadow);
    font-size: var(--text-sm);
  }
  .definition[hidden] { display: none; }
  .definition p { margin-block: var(--space-1) var(--space-2); }
`;
