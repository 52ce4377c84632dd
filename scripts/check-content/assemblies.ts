import { readFileSync } from 'node:fs';
import { assemble, takeApart } from '#components/quiz/parsons/program.ts';
import { distractorsIn, problemOf } from '#components/quiz/parsons/resolve.ts';
import type { Question } from '#components/quiz/schema.ts';
import { meets, referenceOf } from '#components/reference.ts';
import type { Language } from '#i18n/languages.ts';
import { localize } from '#i18n/localized.ts';
import type { Runner } from '#runner/contract.ts';
import type { Trace } from '#trace/events.ts';
import { languagesOf, programOf, type Lesson, type Program } from './lesson.ts';
import type { Problem } from './report.ts';

type Parsons = Extract<Question, { type: 'parsons' }>;
/** Whether a program does what the reference does. */
type Passes = (source: string) => Promise<boolean>;
type Found = Pick<Problem, 'expected' | 'actual' | 'mend'>;

/**
 * Whether questions of the type parsons judge as they say, in every language: the program itself passes, each wrong
 * order fails, and so does the program with a distractor in the place of any of its lines.
 */
export async function checkAssemblies(
  lesson: Lesson,
  runner: Runner,
  traceOf: (program: Program) => Promise<Trace>,
): Promise<Problem[]> {
  const asked = [...lesson.quiz.ask, ...lesson.quiz.quiz].filter((question) => question.type === 'parsons');
  const found = asked.flatMap((question) =>
    languagesOf(lesson).map(async (language): Promise<Problem[]> => {
      const program = programOf(lesson, question.snippet, language);
      // That it is missing is said where the use of programs is checked.
      if (!program) return [];
      const trace = await traceOf(program);
      const reference = referenceOf(trace);
      const passes: Passes = async (source) => {
        const compiled = await runner.compile(source);
        return compiled.ok && meets(await runner.run(compiled.program), reference);
      };
      const source = readFileSync(program.file, 'utf8');
      const noEnd = endOf(trace);
      const problems = noEnd.length > 0 ? noEnd : await judge(question, source, language, passes);
      const at = { lesson: lesson.id, where: `quiz.yaml: ${question.id} (${language})` };
      return problems.map((problem) => ({ ...at, ...problem }));
    }),
  );
  return (await Promise.all(found)).flat();
}

function endOf(trace: Trace): Found[] {
  if (trace.end.reason === 'completed' && referenceOf(trace).lines.length > 0) return [];
  return [
    {
      expected: 'a program that prints something and ends without an error, to judge answers by',
      actual: `it prints ${referenceOf(trace).lines.length} lines and ends as "${trace.end.reason}"`,
      mend: 'Take another `snippet`.',
    },
  ];
}

async function judge(
  question: Parsons,
  source: string,
  language: Language,
  passes: Passes,
): Promise<Found[]> {
  const { head, lines } = takeApart(source, question.given);
  const distractors = distractorsIn(question, (text) => localize(text, language));
  const misfit = problemOf(lines, distractors, question.wrong);
  if (misfit) {
    const expected = `\`${misfit.field}\` that fit the program`;
    return [{ expected, actual: misfit.actual, mend: misfit.mend }];
  }
  const found: Found[] = [];
  if (!(await passes(assemble(head, lines)))) {
    found.push({
      expected: 'the lines that are not blank, in their order, do what the program does',
      actual: 'they do not',
      mend: 'Take a program that needs no blank lines, and prints the same at every run.',
    });
  }
  for (const { order } of question.wrong) {
    if (
      !(await passes(
        assemble(
          head,
          order.map((index) => lines[index]!),
        ),
      ))
    )
      continue;
    found.push({
      expected: `the wrong order [${order.join(', ')}] fails`,
      actual: 'it prints the same lines in the same total',
      mend: 'Write another order in `wrong`, or take a program in which this one makes a difference.',
    });
  }
  for (const { id, line } of distractors) {
    for (const [place, own] of lines.entries()) {
      if (!(await passes(assemble(head, lines.with(place, line))))) continue;
      found.push({
        expected: `the distractor "${id}" fails in the place of "${own.trim()}"`,
        actual: 'the program does what it should',
        mend: 'Give `distractors` a line that makes a difference, or take a line out of the program that makes none.',
      });
    }
  }
  return found;
}
