/** Text edits on one source that keep its lines, and a map of the columns that they shift. */

interface Edit {
  at: number;
  /** How many characters go. */
  length: number;
  text: string;
}

/**
 * Collects edits in any order and applies them once. Insertions at the same place keep the order they came in; what
 * lies inside a replaced stretch is dropped.
 */
export class Edits {
  readonly #source: string;
  readonly #edits: Edit[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Puts `text`, which must not contain a line break, in front of the character at `at`. */
  insert(at: number, text: string): void {
    this.#edits.push({ at, length: 0, text });
  }

  /** Puts `text` in front of everything, whatever else is inserted there. */
  first(text: string): void {
    this.#edits.unshift({ at: 0, length: 0, text });
  }

  /** Puts `text` where `start` to `end` was; what it lacks in length is filled up with blanks. */
  replace(start: number, end: number, text: string): void {
    const old = this.#source.slice(start, end);
    const breaks = old.slice(0, text.length).replace(/[^\n\r\u2028\u2029]/g, '');
    const rest = old.slice(text.length).replace(/[^\n\r\u2028\u2029]/g, ' ');
    this.#edits.push({ at: start, length: end - start, text: text + breaks + rest });
  }

  /** Turns everything from `start` to `end` into blanks, line breaks aside. */
  blank(start: number, end: number): void {
    if (end > start) this.replace(start, end, '');
  }

  /** The edited text, and its columns as `decodeColumn` reads them. */
  apply(): { code: string; columns: string } {
    const edits = this.#edits
      .map((edit, order) => ({ ...edit, order }))
      .sort((a, b) => a.at - b.at || rank(a) - rank(b) || a.order - b.order);
    const shifts: string[] = [];
    let code = '';
    let done = 0;
    let line = 0;
    let lineStart = 0;
    for (const { at, length, text } of edits) {
      // Inside something that is gone already.
      if (at < done) continue;
      code += this.#source.slice(done, at) + text;
      for (let i = done; i < at; i++) {
        if (this.#source.charCodeAt(i) === 10) {
          line += 1;
          lineStart = i + 1;
        }
      }
      if (text.length !== length) {
        const shift = `${(at - lineStart).toString(36)}:${(text.length - length).toString(36)}`;
        shifts[line] = shifts[line] === undefined ? shift : `${shifts[line]},${shift}`;
      }
      // Blanked stretches may hold line breaks: they are counted by the next round.
      done = at;
      if (length > 0) {
        for (let i = at; i < at + length; i++) {
          if (this.#source.charCodeAt(i) === 10) {
            line += 1;
            lineStart = i + 1;
          }
        }
        done = at + length;
      }
    }
    return { code: code + this.#source.slice(done), columns: Array.from(shifts, (s) => s ?? '').join(';') };
  }
}

/** Insertions come first, then the longest stretch. */
const rank = (edit: Edit): number => (edit.length === 0 ? -Infinity : -edit.length);

/**
 * The column in the source of a column in the edited text; both 0-based, in the 1-based `line`.
 * A column inside inserted text is the place where it was inserted.
 */
export function decodeColumn(columns: string, line: number, column: number): number {
  let shift = 0;
  for (const entry of columns.split(';')[line - 1]?.split(',') ?? []) {
    const [at = '', by = ''] = entry.split(':');
    const from = Number.parseInt(at, 36);
    const length = Number.parseInt(by, 36);
    if (Number.isNaN(from) || column < from + shift) break;
    if (column < from + shift + length) return from;
    shift += length;
  }
  return column - shift;
}

/**
 * A piece of the edited text without what was inserted: `text` begins at `column`, 0-based and counted in the edited
 * text, of the 1-based `line`.
 */
export function strippedLine(columns: string, line: number, column: number, text: string): string {
  let shift = 0;
  let shown = '';
  let done = 0;
  for (const entry of columns.split(';')[line - 1]?.split(',') ?? []) {
    const [at = '', by = ''] = entry.split(':');
    const length = Number.parseInt(by, 36);
    if (Number.isNaN(length)) break;
    const start = Number.parseInt(at, 36) + shift - column;
    shift += length;
    if (start + length <= 0) continue;
    if (start >= text.length) break;
    shown += text.slice(done, Math.max(start, done));
    done = start + length;
  }
  return shown + text.slice(done);
}
