/** What the checker finds, and how a page asks its worker for it. Places are UTF-16 offsets in the program's text. */

/** The checker's own diagnostics. Names are permanent: texts, lessons and tests know them. */
export type AsyncCode =
  | 'floating-promise'
  | 'async-for-each'
  | 'async-callback'
  | 'await-non-promise'
  | 'sequential-awaits'
  | 'blocking-loop';

export type FixKind = 'add-await' | 'promise-all' | 'promise-all-map' | 'remove-await';

export interface Edit {
  from: number;
  to: number;
  insert: string;
}

/** A change that makes its finding go away and is safe to apply without reading on. Edits are in text order. */
export interface Fix {
  kind: FixKind;
  edits: Edit[];
}

/** A fix of TypeScript's own, named in its own words. */
export interface TypeFix {
  label: string;
  edits: Edit[];
}

interface Place {
  from: number;
  to: number;
  /** 1-based, of `from`. */
  line: number;
}

/** Something that the checker says about awaiting; its text is in `src/i18n` under its code. */
export interface AsyncFinding extends Place {
  code: AsyncCode;
  severity: 'warning' | 'hint';
  fix?: Fix;
}

/** Something that TypeScript says: `TS2322`, in TypeScript's own words. */
export interface TypeFinding extends Place {
  code: `TS${number}`;
  severity: 'error';
  message: string;
  fix?: Fix | TypeFix;
}

export type Finding = AsyncFinding | TypeFinding;

/** The type of what is at a place. */
export interface Hover {
  from: number;
  to: number;
  text: string;
}

export interface Completion {
  label: string;
  /** A kind of CodeMirror's: `function`, `variable`, `method`, `keyword`, … */
  kind: string;
  /** From 99 (first) to -99. */
  boost: number;
}

export interface Completions {
  /** Where the word begins that a completion replaces. */
  from: number;
  options: Completion[];
}

/** Each question and its answer. A question carries the whole program: the worker remembers nothing. */
export interface Answers {
  check: Finding[];
  hover: Hover | undefined;
  complete: Completions | undefined;
}

export type Request = { id: number; source: string; language: string } & (
  { ask: 'check' } | { ask: 'hover'; at: number } | { ask: 'complete'; at: number; explicit: boolean }
);

export type Reply =
  { id: number; ok: true; answer: Answers[keyof Answers] } | { id: number; ok: false; error: string };

/** Characters; longer programs are not checked, and do not run either. */
export const LONGEST_CHECKED = 50_000;

/** Declarations for TypeScript: files by name. */
export type Library = Record<string, string>;

/** The file of a library that TypeScript takes as its own. */
export const LIBRARY = '/lib.d.ts';
