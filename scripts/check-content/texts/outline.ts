/** A heading or a component of a lesson's text. */
export type Part =
  | { kind: 'heading'; level: number }
  | { kind: 'component'; name: string; properties: Record<string, string> };

/** The headings and components of an MDX text, in order. Code and comments are passed over. */
export function outline(mdx: string): Part[] {
  const text = mdx
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^([ \t]*)(`{3,}|~{3,})[^\n]*\n.*?^\1\2[ \t]*$/gms, '')
    .replace(/\{\/\*.*?\*\/\}/gs, '')
    .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
  const parts = text.matchAll(
    /^(?<hashes>#{1,6})[ \t]|<(?<name>[A-Z]\w*)(?<properties>(?:\s+\w+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/gm,
  );
  return [...parts].map(({ groups: { hashes, name = '', properties = '' } = {} }): Part => {
    if (hashes) return { kind: 'heading', level: hashes.length };
    const pairs = properties.matchAll(/(\w+)(?:=(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}))?/g);
    const entries = [...pairs].map(([, key = '', a, b, c]) => [key, a ?? b ?? c ?? 'true'] as const);
    return { kind: 'component', name, properties: Object.fromEntries(entries) };
  });
}

/** `## heading`, or `<Runnable snippet="gather">`. */
export function describePart(part: Part | undefined): string {
  if (!part) return 'the end of the text';
  if (part.kind === 'heading') return `${'#'.repeat(part.level)} heading`;
  const properties = Object.entries(part.properties).map(([key, value]) => ` ${key}="${value}"`);
  return `<${part.name}${properties.join('')}>`;
}
