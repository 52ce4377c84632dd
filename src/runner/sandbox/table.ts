/** The text of `console.table`. */
import { LIMITS } from '#runner/limits.ts';
import { inspect } from './inspect.ts';
import { apply, isArray, isObject } from './intrinsics.ts';
import { remaining } from './iterators.ts';

/** What is beyond this many rows or columns is left out; so many rows are more than may be printed. */
const MOST_ROWS = LIMITS.outputLines;
const MOST_COLUMNS = 1000;

/**
 * Rows of an array, an object, a map, a set or an iterator of these, framed as Node frames them. `properties` are the
 * columns to show of rows that are objects, instead of all.
 */
export function tableText(data: object, properties?: readonly unknown[]): string {
  const listed = listedRows(data);
  if (listed !== undefined) return framed(listed.titles, listed.rows);
  const fields = data as Record<string, unknown>;
  const columns: Record<string, Map<number, string>> = Object.create(null) as never;
  const values = new Map<number, string>();
  const indexes = Object.keys(data).slice(0, MOST_ROWS);
  let named = 0;
  indexes.forEach((index, row) => {
    const value = fields[index];
    if (!isObject(value)) {
      if (properties === undefined) values.set(row, cellText(value));
      return;
    }
    for (const key of (properties as string[] | undefined) ?? Object.keys(value)) {
      if (columns[key] === undefined && ++named > MOST_COLUMNS) break;
      const column = (columns[key] ??= new Map<number, string>());
      column.set(row, Object.hasOwn(value, key) ? cellText((value as Record<string, unknown>)[key]) : '');
    }
  });
  const titles = Object.keys(columns);
  const cells = Object.values(columns);
  if (values.size > 0) {
    titles.push('Values');
    cells.push(values);
  }
  return framed(
    ['(index)', ...titles],
    indexes.map((index, row) => [index, ...cells.map((column) => column.get(row) ?? '')]),
  );
}

/** The rows of what has no keys of its own: each has a number, and a value or a key and a value. */
function listedRows(data: object): { titles: string[]; rows: string[][] } | undefined {
  let entries: unknown[][];
  if (data instanceof Map) entries = [...(data as Map<unknown, unknown>)];
  else if (data instanceof Set) entries = [...(data as Set<unknown>)].map((value) => [value]);
  else if (/^\[object (?:Map|Set) Iterator\]$/.test(apply(Object.prototype.toString, data, []))) {
    const [values, isKeyValue] = remaining(data);
    entries = [];
    for (let i = 0; i < values.length; i += isKeyValue ? 2 : 1)
      entries.push(values.slice(i, i + (isKeyValue ? 2 : 1)));
  } else return undefined;
  const titles = [
    '(iteration index)',
    ...(data instanceof Map || entries[0]?.length === 2 ? ['Key'] : []),
    'Values',
  ];
  return {
    titles,
    rows: entries.slice(0, MOST_ROWS).map((entry, row) => [String(row), ...entry.map(cellText)]),
  };
}

function framed(titles: string[], rows: string[][]): string {
  const widths = titles.map(
    (title, i) => rows.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '')), widthOf(title)) + 2,
  );
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((w) => '─'.repeat(w)).join(middle) + right;
  const line = (row: string[]) =>
    `│${row.map((cell, i) => ` ${cell}${' '.repeat((widths[i] ?? 0) - widthOf(cell) - 1)}`).join('│')}│`;
  return [
    rule('┌', '┬', '┐'),
    line(titles),
    rule('├', '┼', '┤'),
    ...rows.map(line),
    rule('└', '┴', '┘'),
  ].join('\n');
}

const cellText = (value: unknown): string =>
  inspect(value, {
    maxArrayLength: 3,
    breakLength: Infinity,
    depth:
      typeof value === 'object' && value !== null && !isArray(value) && Object.keys(value).length > 2
        ? -1
        : 0,
  });

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u;
const ZERO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Columns on a terminal: East Asian wide characters take two, marks on a letter none. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : ZERO_WIDTH.test(character) ? 0 : 1;
  return width;
}
