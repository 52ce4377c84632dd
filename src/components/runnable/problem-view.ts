/** Shows what went wrong, or nothing: what happened, the engine's own words, what to do next. */
export function showProblem(
  box: HTMLElement,
  problem: { what: string; next?: string; detail?: string } | undefined,
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
  box.replaceChildren(...paragraphs);
}
