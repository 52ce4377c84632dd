/** The solution beside the learner's own program: what would have to go, and what would have to come. */
import { make } from '#components/make.ts';
import { partOf } from '#components/part-of.ts';
import { loadPageTexts } from '#i18n/page.ts';
import { lineDifference, type DiffLine } from './difference.ts';
import { look } from './solution-look.ts';

const SIGNS: Record<DiffLine['kind'], string> = { same: ' ', removed: '−', added: '+' };

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

/** What is used of `<course-runnable>` and `<course-editable>`. */
type ProgramElement = HTMLElement & { source: string; replace(source: string): void };

/**
 * Shows, in the place of the solution alone, how the learner's program becomes it.
 * @param task holds the program and the parts `solution`, with the solution's code, and `solution-note`
 */
export async function showSolution(task: HTMLElement): Promise<void> {
  const { exercise: texts } = await loadPageTexts();
  const program = task.querySelector<ProgramElement>('course-runnable, course-editable');
  const box = partOf(task, 'solution');
  const printed = box.querySelector<HTMLElement>('pre');
  if (!program || !printed) return;
  const lines = lineDifference(program.source, printed.textContent);
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
  take.addEventListener('click', () => program.replace(printed.textContent));
  const note = partOf(task, 'solution-note');
  note.textContent = isSame ? texts.sameSolution : texts.solutionNote;
  printed.hidden = true;
  box.querySelector('[data-part="difference-box"]')?.remove();
  box.append(make('div', { 'data-part': 'difference-box' }, list, take));
}
