/** The solution beside the learner's own program: what would have to go, and what would have to come. */
import { make } from '#components/make.ts';
import { partOf } from '#components/part-of.ts';
import { loadPageTexts } from '#i18n/page.ts';
import { lineDifference, type DiffLine } from './difference.ts';
import { look } from './look.ts';

const SIGNS: Record<DiffLine['kind'], string> = { same: ' ', removed: '−', added: '+' };

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

/** What is used of `<course-runnable>`. */
type RunnableElement = HTMLElement & { source: string; replace(source: string): void };

/** Shows, in the place of the solution alone, how the learner's program becomes it. */
export async function showSolution(exercise: HTMLElement): Promise<void> {
  const { exercise: texts } = await loadPageTexts();
  const runnable = exercise.querySelector<RunnableElement>('course-runnable');
  const box = partOf(exercise, 'solution');
  const printed = box.querySelector<HTMLElement>('pre');
  if (!runnable || !printed) return;
  const lines = lineDifference(runnable.source, printed.textContent);
  const isSame = lines.every(({ kind }) => kind === 'same');
  const items = lines.map(({ kind, text }) =>
    make(
      'li',
      { 'data-kind': kind },
      make('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[kind]),
      ...(kind === 'same' ? [] : [make('span', { class: 'visually-hidden' }, `${texts.change[kind]}: `)]),
      make('code', {}, text),
    ),
  );
  const list = make(
    'ol',
    {
      'data-part': 'difference',
      role: 'list',
      'aria-label': texts.difference,
      tabindex: '0',
      translate: 'no',
    },
    ...items,
  );
  const take = make('button', { type: 'button', class: 'button', 'data-part': 'take' }, texts.take);
  take.disabled = isSame;
  take.addEventListener('click', () => runnable.replace(printed.textContent));
  const note = partOf(exercise, 'solution-note');
  note.textContent = isSame ? texts.sameSolution : texts.solutionNote;
  printed.hidden = true;
  box.querySelector('[data-part="difference-box"]')?.remove();
  box.append(make('div', { 'data-part': 'difference-box' }, list, take));
}
