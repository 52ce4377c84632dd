import { openStore } from '#storage/local.ts';
import type { TableFormat, Timed } from '#storage/table.ts';

/** A program that the learner has edited. It is never run by itself. */
export interface Draft extends Timed {
  source: string;
  /** A hash of the course's program that the edit began from: when it differs, the course has a newer one. */
  stock: string;
}

export const draftsFormat: TableFormat<Draft> = {
  name: 'drafts',
  version: 1,
  entry({ source, stock, time }) {
    return typeof source === 'string' && typeof stock === 'string'
      ? ({ source, stock, time } as Draft)
      : undefined;
  },
};

const store = openStore(draftsFormat);

/** `key` is the program's place in the course: `03-gather/gather.ts`. */
export function loadDraft(key: string): Draft | undefined {
  return store.get(key);
}

/** All drafts whose key begins with `prefix`, the latest first. */
export function draftsUnder(prefix: string): [key: string, draft: Draft][] {
  return Object.entries(store.entries())
    .filter(([key]) => key.startsWith(prefix))
    .sort(([, a], [, b]) => b.time - a.time);
}

export function saveDraft(key: string, source: string, stock: string): void {
  store.set(key, () => ({ source, stock }));
}

export function dropDraft(key: string): void {
  store.remove(key);
}
