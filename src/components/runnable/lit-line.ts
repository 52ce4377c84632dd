/**
 * Lights a line of the code, or none. The light lies under the text in a box of its own, so that it is the same for the
 * printed code and for the editor, which has its metrics.
 * @param pane holds the code; `line` is 1-based
 */
export function litLine(pane: HTMLElement, line: number | undefined): void {
  let light = pane.querySelector<HTMLElement>(':scope > [data-part="lit-line"]');
  if (line === undefined) {
    if (light) light.hidden = true;
    return;
  }
  if (!light) {
    light = document.createElement('div');
    light.dataset.part = 'lit-line';
    light.setAttribute('aria-hidden', 'true');
    Object.assign(light.style, {
      position: 'absolute',
      insetInline: '0',
      blockSize: 'calc(var(--text-xs) * 1.7)',
      background: 'var(--accent-soft)',
      borderInlineStart: '3px solid var(--accent)',
      pointerEvents: 'none',
      zIndex: '-1',
    });
    // The pane makes a layer of its own, in which the light is below the text and above the ground.
    Object.assign(pane.style, { position: 'relative', isolation: 'isolate' });
    pane.append(light);
  }
  light.hidden = false;
  light.dataset.line = String(line);
  light.style.insetBlockStart = `calc(var(--space-4) + var(--text-xs) * 1.7 * ${line - 1})`;
}
