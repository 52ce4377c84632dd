import { readFileSync } from 'node:fs';
import type { Runner } from '#runner/contract.ts';
import type { Trace } from '#trace/events.ts';
import { checkAssemblies } from './assemblies.ts';
import { checkTask, tasksOf } from './tasks.ts';
import { checkPredictions } from './predictions.ts';
import { languagesOf, programOf, type Lesson, type Program } from './lesson.ts';
import { checkShortAnswers } from './short-answers.ts';
import { checkTypeScript, runHere } from './programs/check-program.ts';
import { checkPython } from './programs/check-python.ts';
import { checkShapes } from './programs/shapes.ts';
import type { Check } from './report.ts';
import { lintQuiz } from './texts/quiz-lint.ts';
import { checkWords, readGlossary } from './texts/words.ts';
import { checkReferences, checkSameOutline, checkUsage } from './texts/usage.ts';

/** All that a lesson claims, as checks that can be run one by one. */
export function checksOf(lesson: Lesson, runner: Runner): Check[] {
  const traces = new Map<string, Promise<Trace>>();
  const traceOf = (program: Program): Promise<Trace> => {
    const trace = traces.get(program.file) ?? runHere(runner, readFileSync(program.file, 'utf8'));
    traces.set(program.file, trace);
    return trace;
  };
  const { id } = lesson;
  const check = (name: string, run: Check['run']): Check => ({ name, lesson: id, run });
  const programs = lesson.programs.map((program) =>
    check(program.where, async () =>
      program.programLanguage === 'python'
        ? checkPython(id, program)
        : checkTypeScript(id, program, await traceOf(program)),
    ),
  );
  const tasks = tasksOf(lesson).flatMap((task) =>
    languagesOf(lesson).map((language) =>
      check(`${task.where} (${language})`, () =>
        checkTask(id, task, language, (snippet) => {
          const program = programOf(lesson, snippet, language);
          if (!program) throw new Error(`there is no program "${snippet}" in ${language}`);
          return traceOf(program);
        }),
      ),
    ),
  );
  return [
    check('the files', () => lesson.problems),
    check('the same outline in every language', () => checkSameOutline(lesson)),
    check('questions and exercises in the text', () => checkReferences(lesson)),
    check('the use of programs', () => checkUsage(lesson)),
    check('quiz.yaml', () => lintQuiz(lesson)),
    check('one word for a term', () => checkWords(lesson, readGlossary())),
    check('the lines of predictions', () => checkPredictions(lesson, traceOf)),
    check('the lines of programs', () => checkAssemblies(lesson, runner, traceOf)),
    check('the key of short answers', () => checkShortAnswers(lesson, traceOf)),
    check('the same program in every language', () => checkShapes(lesson)),
    ...tasks,
    ...programs,
  ];
}
