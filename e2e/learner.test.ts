import { expect, test, type Page } from 'playwright/test';
import { lesson, LANGUAGES, LESSONS } from './support/course.ts';

/** More presses of Tab than any lesson takes. */
const MOST_STOPS = 1200;

/** What a learner can do where the focus is. */
interface Stop {
  part: string | undefined;
  /** Of the question around it. */
  question: { id: string; phase: string } | undefined;
  /** An option, and whether it is right and chosen. */
  option: { type: string; isRight: boolean; isChosen: boolean } | undefined;
  /** What is to be typed there. */
  answer: string;
  /** The program around it, by its place in the page. */
  program: number | undefined;
  /** Tab indents there: Escape lets it leave. */
  isEditor: boolean;
  isOver: boolean;
}

function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const question = focused.closest<HTMLElement>('[data-part="question"]');
    const option = focused.closest<HTMLElement>('[data-part="option"]');
    const program = focused.closest<HTMLElement>('course-runnable');
    const input = focused instanceof HTMLInputElement ? focused : undefined;
    const known = question?.querySelector<HTMLElement>('[data-part="known"] > [data-correct]')?.dataset
      .answers;
    return {
      part: focused.localName === 'summary' ? focused.parentElement?.dataset.part : focused.dataset.part,
      question: question ? { id: question.dataset.id ?? '', phase: question.dataset.phase ?? '' } : undefined,
      option:
        option && input
          ? { type: input.type, isRight: option.dataset.correct !== undefined, isChosen: input.checked }
          : undefined,
      answer: known?.replace(/^[=:]|[~\n].*$/gs, '') ?? '',
      program: program ? [...document.querySelectorAll('course-runnable')].indexOf(program) : undefined,
      isEditor: focused.shadowRoot?.querySelector('.cm-editor') != null,
      isOver: focused.closest('footer') !== null,
    };
  });
}

/** Goes through the radio buttons of a question until the right one is chosen. */
async function chooseRight(page: Page): Promise<void> {
  for (let step = 0; step < 8; step++) {
    const { option } = await stopOf(page);
    if (option?.isRight) {
      if (!option.isChosen) await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
}

/** Does with the keys what there is to do where the focus is, as somebody who knows all the answers. */
async function act(page: Page, stop: Stop, ran: Set<number>): Promise<void> {
  const { part, question, option, answer, program } = stop;
  if (stop.isEditor) {
    await page.keyboard.press('Escape');
  } else if (question && option && question.phase === 'open') {
    if (option.type === 'radio') await chooseRight(page);
    else if (option.isRight && !option.isChosen) await page.keyboard.press('Space');
  } else if (question && part === 'total' && question.phase === 'open') {
    await page.keyboard.type('1');
  } else if (question && part === 'answer' && question.phase === 'open') {
    await page.keyboard.type(answer);
  } else if (question && ((part === 'check' && question.phase === 'open') || part === 'show')) {
    await page.keyboard.press('Enter');
    const after = page.locator(`[data-part="question"][data-id="${question.id}"]`);
    await expect(after).not.toHaveAttribute('data-phase', question.phase);
  } else if (part === 'run' && program !== undefined && !ran.has(program)) {
    await page.keyboard.press('Enter');
    const status = page.locator('course-runnable').nth(program).locator('[data-part="status"]');
    await expect(status).toHaveAttribute('data-state', /done|failed/);
    ran.add(program);
  } else if (part === 'solution' && !(await isPassed(page))) {
    await page.keyboard.press('Enter');
    await expect(page.locator('course-exercise [data-part="take"]')).toBeVisible();
  } else if (part === 'take' && !(await isPassed(page))) {
    await page.keyboard.press('Enter');
    await expect(page.locator('course-exercise [data-part="undo-reset"]')).toBeFocused();
    // The program has changed, so it is run once more on the way.
    const places = await page
      .locator('course-runnable')
      .evaluateAll((programs) =>
        programs.flatMap((one, index) => (one.closest('course-exercise') ? [index] : [])),
      );
    for (const place of places) ran.delete(place);
  }
}

async function isPassed(page: Page): Promise<boolean> {
  return (await page.locator('course-exercise').first().getAttribute('data-state')) === 'passed';
}

for (const language of LANGUAGES) {
  for (const slug of LESSONS) {
    test(`a learner goes through ${slug} in ${language} from its top to its quiz, by keyboard alone`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.addInitScript(() => {
        if (localStorage.getItem('awaitable:preferences')) return;
        const data = { speed: { value: 'instant', time: 1 } };
        localStorage.setItem('awaitable:preferences', JSON.stringify({ version: 1, data }));
      });
      await page.goto(lesson(language, slug));
      const ran = new Set<number>();
      for (let stops = 0; stops < MOST_STOPS; stops++) {
        await page.keyboard.press('Tab');
        const stop = await stopOf(page);
        if (stop.isOver) break;
        await act(page, stop, ran);
      }
      const phases = await page.locator('[data-part="question"]').evaluateAll((questions) =>
        questions.map((one) => {
          const { id, type, phase } = (one as HTMLElement).dataset;
          return `${id} (${type}): ${phase}`;
        }),
      );
      expect(phases.filter((phase) => !/: (right|shown)$/.test(phase))).toEqual([]);
      expect(
        phases.filter(
          (phase) => /choose|predict-output|short-answer/.test(phase) && !phase.endsWith('right'),
        ),
      ).toEqual([]);
      expect(await isPassed(page)).toBe(true);
      await expect(page.locator('[data-part="summary"]')).toBeVisible();
      expect(ran.size).toBe(await page.locator('course-runnable').count());
    });
  }
}
