import { graders } from './graders.ts';
import type { QuestionType } from './registry.ts';
import { fresh, viewOption, type QuestionState } from './state.ts';
import { part, type MakeView } from './view.ts';

/** The options of a question, as they are in the page. */
function optionsOf(question: HTMLElement) {
  return [...question.querySelectorAll<HTMLElement>('[data-part="option"]')].map((element) => {
    const input = element.querySelector('input')!;
    return { element, input, id: input.value, correct: 'correct' in element.dataset };
  });
}

/** Options that are chosen by radio or checkbox. Markup: `Choices.astro`. */
export const choicesView: MakeView = (question) => {
  let shown: QuestionState = fresh;
  const chosen = () => optionsOf(question).flatMap(({ input, id }) => (input.checked ? [id] : []));
  return {
    chosen,
    isReady: () => chosen().length > 0,
    missing: () => undefined,
    grade() {
      const key = optionsOf(question).flatMap(({ id, correct }) => (correct ? [id] : []));
      return graders[question.dataset.type as QuestionType](chosen(), key);
    },
    show(state) {
      shown = state;
      for (const option of optionsOf(question)) {
        const { isExplained, mark } = viewOption(state, option);
        option.input.checked = state.chosen.includes(option.id);
        option.input.disabled = state.phase !== 'open';
        option.element.dataset.mark = mark ?? '';
        part(option.element, 'feedback').hidden = !isExplained;
      }
    },
    told() {
      const judged = optionsOf(question).filter((option) => viewOption(shown, option).mark);
      // The verdict says whether one option is right; of several, each says so itself.
      const told = judged.length === 1 ? 'why' : 'feedback';
      return Promise.resolve(judged.map(({ element }) => part(element, told).textContent));
    },
  };
};
