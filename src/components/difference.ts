import { diffLines } from 'diff';

/** A line of two programs laid over each other. */
export interface DiffLine {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** How one program becomes another, line by line; of a change, what goes stands before what comes. */
export function lineDifference(from: string, to: string): DiffLine[] {
  const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
  return diffLines(ended(from), ended(to)).flatMap(({ value, added, removed }) => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const lines = value.split('\n').slice(0, -1);
    return lines.map((text): DiffLine => ({ kind, text }));
  });
}
