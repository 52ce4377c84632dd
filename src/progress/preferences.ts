import { openStore } from '#storage/local.ts';
import type { TableFormat, Timed } from '#storage/table.ts';

/** How the reader wants the course: small texts by name. */
export interface Preference extends Timed {
  value: string;
}

const preferencesFormat: TableFormat<Preference> = {
  name: 'preferences',
  version: 1,
  entry({ value, time }) {
    return typeof value === 'string' ? ({ value, time } as Preference) : undefined;
  },
};

const store = openStore(preferencesFormat);

type Name = 'theme' | 'speed' | 'language';

export function loadPreference(name: Name): string | undefined {
  return store.get(name)?.value;
}

export function savePreference(name: Name, value: string): void {
  store.set(name, () => ({ value }));
}
