/** The text of `console.table`. */
import { LIMITS } from '#runner/limits.ts';
import { inspect } from './inspect.ts';

/** What is beyond this many rows or columns is left out; so many rows are more than may be printed. */
const MOST_ROWS = LIMITS.outputLines;
const MOST_COLUMNS = 1000;

/** Rows of an array, an object, a map or a set, framed as Node frames them. */
export function tableText(data: object): string {
  const indexed = entriesOf(data).slice(0, MOST_ROWS);
  const indexTitle = data instanceof Map || data instanceof Set ? '(iteration index)' : '(index)';
  const named = new Set<string>();
  const rows: Array<Map<string, string>> = [];
  let hasValues = false;
  for (const [index, value] of indexed) {
    const row = new Map([['', index]]);
    if (typeof value === 'object' && value !== null) {
      for (const [key, cell] of Object.entries(value)) {
        if (named.size < MOST_COLUMNS) named.add(key);
        row.set(`.${key}`, cellText(cell));
      }
    } else {
      hasValues = true;
      row.set('Values', cellText(value));
    }
    rows.push(row);
  }
  const columns = [...named];
  const keys = ['', ...columns.map((name) => `.${name}`), ...(hasValues ? ['Values'] : [])];
  const titles = [indexTitle, ...columns, ...(hasValues ? ['Values'] : [])];
  const cells = rows.map((row) => keys.map((key) => row.get(key) ?? ''));
  const widths = titles.map(
    (title, i) => Math.max(...[title, ...cells.map((row) => row[i] ?? '')].map(widthOf)) + 2,
  );
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((w) => '─'.repeat(w)).join(middle) + right;
  const line = (row: string[]) =>
    `│${row.map((cell, i) => ` ${cell}${' '.repeat((widths[i] ?? 0) - widthOf(cell) - 1)}`).join('│')}│`;
  return [
    rule('┌', '┬', '┐'),
    line(titles),
    rule('├', '┼', '┤'),
    ...cells.map(line),
    rule('└', '┴', '┘'),
  ].join('\n');
}

const cellText = (value: unknown): string =>
  inspect(value, {
    maxArrayLength: 3,
    breakLength: Infinity,
    depth: typeof value === 'object' && value !== null && Object.keys(value).length > 2 ? -1 : 0,
  });

/** Columns on a terminal: East Asian wide characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

/** What each row is called and what it shows. */
function entriesOf(data: object): ReadonlyArray<readonly [string, unknown]> {
  if (data instanceof Map) {
    return [...(data as Map<unknown, unknown>)].map(([key, value], i) => [
      String(i),
      { Key: key, Values: value },
    ]);
  }
  if (data instanceof Set) return [...(data as Set<unknown>)].map((value, i) => [String(i), value]);
  return Object.entries(data);
}
