import { problemOf } from '#components/quiz/predict-timeline/resolve.ts';
import { linesOf } from '#components/quiz/predict-timeline/lines.ts';
import { localize } from '#i18n/localized.ts';
import type { Trace } from '#trace/events.ts';
import { languagesOf, programOf, type Lesson, type Program } from './lesson.ts';
import type { Problem } from './report.ts';

/** Questions of the type predict-timeline that do not fit what their program does, in every language. */
export async function checkPredictions(
  lesson: Lesson,
  traceOf: (program: Program) => Promise<Trace>,
): Promise<Problem[]> {
  const asked = [...lesson.quiz.ask, ...lesson.quiz.quiz].flatMap((question) =>
    question.type === 'predict-timeline' ? [question] : [],
  );
  const found = asked.flatMap((question) =>
    languagesOf(lesson).map(async (language): Promise<Problem[]> => {
      const program = programOf(lesson, question.snippet, language);
      // That it is missing is said where the use of programs is checked.
      if (!program) return [];
      const trace = await traceOf(program);
      const at = { lesson: lesson.id, where: `quiz.yaml: ${question.id} (${language})` };
      const distractors = question.distractors.map(({ id, text }) => ({
        id,
        text: localize(text, language),
      }));
      const printed = linesOf(trace).map(({ text }) => text);
      const problem = problemOf(printed, distractors);
      const isWhole = trace.end.reason === 'completed' || trace.end.reason === 'uncaught';
      return [
        ...(problem
          ? [{ ...at, expected: 'lines that can be put in order, and distractors', ...problem }]
          : []),
        ...(isWhole
          ? []
          : [
              {
                ...at,
                expected: 'a program that comes to its end, so that it has a total time',
                actual: `it ends as "${trace.end.reason}"`,
                mend: 'Take another `snippet`.',
              },
            ]),
      ];
    }),
  );
  return (await Promise.all(found)).flat();
}
