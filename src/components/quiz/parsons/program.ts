/** A program taken apart. */
export interface Pieces {
  /** The first lines, which are given; empty when none are. */
  head: string;
  /** The other lines that are not blank, in their order, each with its indentation. */
  lines: string[];
}

/** @param given how many lines from the top, blank ones among them, are given */
export function takeApart(source: string, given: number): Pieces {
  const all = source.split('\n').map((line) => line.trimEnd());
  return {
    head: all.slice(0, given).join('\n').trimEnd(),
    lines: all.slice(given).filter((line) => line !== ''),
  };
}

/** The program that lines make in that order, after the head. */
export function assemble(head: string, lines: readonly string[]): string {
  return [...(head === '' ? [] : [head]), ...lines].join('\n');
}
