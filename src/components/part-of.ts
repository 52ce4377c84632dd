/** The element inside `host` that carries `data-part="name"`. @throws when there is none: the page was built wrong */
export function partOf(host: HTMLElement, name: string): HTMLElement {
  const part = host.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`<${host.localName}> has no part "${name}"`);
  return part;
}
