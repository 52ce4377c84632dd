// The only module that touches the browser's storage; the others of this folder are handed one.
import { Store, type Area, type Trouble } from './store.ts';
import type { TableFormat, Timed } from './table.ts';

export type { Trouble };

const troubles = new Set<Trouble>();
const listeners = new Set<(trouble: Trouble) => void>();

/** Calls back once for each kind of trouble on this page, also for what came up before. */
export function onTrouble(listener: (trouble: Trouble) => void): void {
  listeners.add(listener);
  for (const trouble of troubles) listener(trouble);
}

function report(trouble: Trouble): void {
  if (troubles.has(trouble)) return;
  troubles.add(trouble);
  for (const listener of listeners) listener(trouble);
}

/** Undefined where the browser has none; where it is forbidden, reading the property throws. */
function localArea(): Area | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Opens a table of this origin. Never throws. Its subscribers hear of changes in other tabs too. */
export function openStore<E extends Timed>(format: TableFormat<E>): Store<E> {
  const store = new Store(format, { area: localArea(), now: Date.now, report });
  if (typeof window !== 'undefined') {
    addEventListener('storage', ({ key }) => {
      if (key === null || key === store.key) store.changed();
    });
  }
  return store;
}
