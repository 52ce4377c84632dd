/**
 * Shows what went wrong, or nothing: the engine's own words, what happened, what to do next, and where to read more.
 */
export function showProblem(
  box: HTMLElement,
  problem: { what: string; next?: string; detail?: string } | undefined,
  more?: { text: string; href: string },
): void {
  box.hidden = !problem;
  box.toggleAttribute('data-serious', problem?.next !== undefined);
  const { what, detail, next } = problem ?? {};
  const paragraphs = [
    ['detail', detail],
    ['what', what],
    ['next', next],
  ].flatMap(([part, text]) => {
    if (!part || !text) return [];
    const paragraph = document.createElement('p');
    paragraph.dataset.part = `problem-${part}`;
    paragraph.textContent = text;
    return [paragraph];
  });
  if (more) {
    const paragraph = document.createElement('p');
    paragraph.dataset.part = 'problem-more';
    paragraph.append(Object.assign(document.createElement('a'), { href: more.href, textContent: more.text }));
    paragraphs.push(paragraph);
  }
  box.replaceChildren(...paragraphs);
}
