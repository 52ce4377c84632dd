import { openStore } from '#storage/local.ts';
import type { TableFormat, Timed } from '#storage/table.ts';

const exercisesFormat: TableFormat<Timed> = {
  name: 'exercises',
  version: 1,
  entry: ({ time }) => ({ time }) as Timed,
};

const store = openStore(exercisesFormat);

/** Keeps that the learner's program passed all checks of an exercise. */
export function passExercise(lesson: string, exercise: string): void {
  store.set(`${lesson}/${exercise}`, () => ({}));
}

export function isExercisePassed(lesson: string, exercise: string): boolean {
  return store.get(`${lesson}/${exercise}`) !== undefined;
}

export function onExercisesChange(listener: () => void, signal?: AbortSignal): void {
  store.subscribe(listener, signal);
}
