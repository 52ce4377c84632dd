/** A moment of a program's run, as the fragment of an address names it: `#t=gather:11` is its state after 11 events. */
export interface Moment {
  snippet: string;
  position: number;
}

export function readMoment(fragment: string): Moment | undefined {
  const [, snippet, position] = /^#t=([\w-]+):(\d{1,6})$/.exec(fragment) ?? [];
  return snippet === undefined ? undefined : { snippet, position: Number(position) };
}

export const momentFragment = ({ snippet, position }: Moment): string => `#t=${snippet}:${position}`;
