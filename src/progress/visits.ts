import { openStore } from '#storage/local.ts';
import { isTime, type TableFormat, type Timed } from '#storage/table.ts';

/** A lesson that was opened. `time` is when the reader was last in it. */
export interface Visit extends Timed {
  /** When it was opened for the first time. */
  opened: number;
  /** The id of the heading the reader was last at. */
  section?: string;
}

export const visitsFormat: TableFormat<Visit> = {
  name: 'visits',
  version: 1,
  entry({ opened, section, time }) {
    if (!isTime(opened) || !['undefined', 'string'].includes(typeof section)) return undefined;
    return { opened, ...(section !== undefined && { section }), time } as Visit;
  },
};

const store = openStore(visitsFormat);

/** Keeps that the reader is in a lesson, at a section of it. Without one, the section of before stays. */
export function visitLesson(lesson: string, section?: string): void {
  store.set(lesson, (previous) => {
    const at = section ?? previous?.section;
    return { opened: previous?.opened ?? Date.now(), ...(at !== undefined && { section: at }) };
  });
}

export function loadVisit(lesson: string): Visit | undefined {
  return store.get(lesson);
}

/** Where to continue: the lesson the reader was in last. */
export function lastVisit(): (Visit & { lesson: string }) | undefined {
  return Object.entries(store.entries())
    .map(([lesson, visit]) => ({ lesson, ...visit }))
    .reduce<(Visit & { lesson: string }) | undefined>(
      (last, visit) => (last && last.time >= visit.time ? last : visit),
      undefined,
    );
}
