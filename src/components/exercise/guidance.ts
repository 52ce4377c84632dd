/** What an exercise says to its learner: whether a run passes, and the hints. Loaded when there is something to say. */
import { grade, type Check, type Grade } from '#components/grade.ts';
import { loadJson } from '#components/load-json.ts';
import { make, makeInline } from '#components/make.ts';
import { partOf } from '#components/part-of.ts';
import type { Reference } from '#components/reference.ts';
import { loadPageTexts } from '#i18n/page.ts';
import type { Trace } from '#trace/events.ts';

/** All exercises of a lesson in one language, by id: a file of the course. Texts may have `code` in backticks. */
export type Guidance = Record<string, ExerciseGuidance>;

export interface ExerciseGuidance {
  checks: Check[];
  /** Of the first solution. */
  reference: Reference;
  passed: string;
  /** What a run is told that fails at a check, by the check's id. */
  messages: Record<string, string>;
  hints: string[];
}

async function guidanceOf({ dataset }: HTMLElement): Promise<ExerciseGuidance> {
  const all = await loadJson<Guidance>(dataset.guidance ?? '');
  const guidance = all[dataset.id ?? ''];
  if (!guidance) throw new Error(`There is no exercise ${dataset.id}.`);
  return guidance;
}

/** Says in the place of a verdict that nothing could be loaded. */
async function sayNotLoaded(exercise: HTMLElement): Promise<void> {
  const { exercise: say } = await loadPageTexts();
  partOf(exercise, 'verdict').replaceChildren(
    make('p', { 'data-part': 'not-loaded', class: 'bad' }, say.notLoaded),
  );
}

/**
 * Says of a run whether it passes, or what it lacks first.
 * @param isLatest whether there has been no other run since
 * @returns `undefined` when nothing was said
 */
export async function judge(
  exercise: HTMLElement,
  trace: Trace,
  isLatest: () => boolean,
): Promise<Grade | undefined> {
  try {
    const [{ checks, reference, passed, messages }, { exercise: say }] = await Promise.all([
      guidanceOf(exercise),
      loadPageTexts(),
    ]);
    if (!isLatest()) return undefined;
    const result = grade(checks, trace, reference);
    const [part, headline, text] = result.passed
      ? ['passed', make('p', { class: 'good' }, say.passed), passed]
      : ['failed', make('p', { class: 'bad' }, say.notYet), messages[result.check] ?? ''];
    const verdict = make('div', { 'data-part': part }, headline, make('p', {}, ...makeInline(text)));
    partOf(exercise, 'verdict').replaceChildren(...(trace.end.reason === 'stopped' ? [] : [verdict]));
    return result;
  } catch {
    await sayNotLoaded(exercise);
    return undefined;
  }
}

/** Shows the next hint; after the last the focus goes on to the solution. */
export async function showHint(exercise: HTMLElement): Promise<void> {
  try {
    const [{ hints }, { exercise: say }] = await Promise.all([guidanceOf(exercise), loadPageTexts()]);
    exercise.querySelector('[data-part="not-loaded"]')?.remove();
    const list = partOf(exercise, 'hints');
    const next = hints[list.childElementCount];
    if (next !== undefined) list.append(make('li', { 'data-part': 'hint' }, ...makeInline(next)));
    const more = partOf(exercise, 'more');
    more.textContent = say.nextHint;
    if (list.childElementCount < hints.length) return;
    more.hidden = true;
    // The focus does not fall out of the page with the button.
    exercise.querySelector<HTMLElement>('[data-part="solution"] summary')?.focus();
  } catch {
    await sayNotLoaded(exercise);
  }
}
