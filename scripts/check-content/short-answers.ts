import { existsSync, readFileSync } from 'node:fs';
import { printedLines } from '#components/quiz/predict-output/lines.ts';
import type { ResolvedOption } from '#components/quiz/resolved.ts';
import { ofText, parseTime, recognize } from '#components/quiz/short-answer/match.ts';
import { KEY, resolveShortAnswer, type ShortAnswer } from '#components/quiz/short-answer/resolve.ts';
import type { Language } from '#i18n/languages.ts';
import { localize } from '#i18n/localized.ts';
import { recordingFile, type PythonRecording } from '#recording/python/recording.node.ts';
import type { Trace } from '#trace/events.ts';
import { languagesOf, programOf, type Lesson, type Program } from './lesson.ts';
import type { Problem } from './report.ts';

type Found = Omit<Problem, 'lesson' | 'where'>;

/** Short answers whose key is not that of the run, or whose spellings get another reason than their own. */
export async function checkShortAnswers(
  lesson: Lesson,
  traceOf: (program: Program) => Promise<Trace>,
): Promise<Problem[]> {
  const asked = [...lesson.quiz.ask, ...lesson.quiz.quiz].flatMap((question) =>
    question.type === 'short-answer' ? [question] : [],
  );
  const found = asked.flatMap((question) =>
    languagesOf(lesson).map(async (language): Promise<Problem[]> => {
      const where = `quiz.yaml: ${question.id} (${language})`;
      const trace = await traceIn(lesson, question, language, traceOf);
      const problems = await problemsOf(question, language, trace);
      return problems.map((problem) => ({ lesson: lesson.id, where, ...problem }));
    }),
  );
  return (await Promise.all(found)).flat();
}

/** The run of the question's program. That a program is missing is said where their use is checked. */
async function traceIn(
  lesson: Lesson,
  { snippet, language: programLanguage }: ShortAnswer,
  language: Language,
  traceOf: (program: Program) => Promise<Trace>,
): Promise<Trace | undefined> {
  const program = snippet && programOf(lesson, snippet, language, programLanguage);
  if (!program) return undefined;
  if (programLanguage === 'typescript') return traceOf(program);
  const file = recordingFile(program.file);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PythonRecording).trace : undefined;
}

async function problemsOf(
  question: ShortAnswer,
  language: Language,
  trace: Trace | undefined,
): Promise<Found[]> {
  if (question.from && !trace) return [];
  const lines = trace ? printedLines(trace) : [];
  let options: ResolvedOption[];
  try {
    options = await resolveShortAnswer(question, {
      text: (text) => localize(text, language),
      lines: () => Promise.resolve(lines),
      total: () => Promise.resolve(trace?.end.t ?? 0),
    });
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    return [{ expected: 'a key that the run has', actual, mend: 'Name a line that the program prints.' }];
  }
  return [
    ...(trace ? checkKey(question, trace, lines) : []),
    ...spellingsOf(question, options).flatMap(({ id, typed }) => checkSpelling(id, typed, options)),
  ];
}

/** A key that a program's run can give is the run's, and is not typed by hand where it need not be. */
function checkKey({ accept, number, from }: ShortAnswer, { end }: Trace, lines: { text: string }[]): Found[] {
  const isWhole = end.reason === 'completed' || end.reason === 'uncaught';
  if ((number ?? from === 'total') && !isWhole) {
    return [
      {
        expected: 'a program that comes to its end, so that it has a total time',
        actual: `it ends as "${end.reason}"`,
        mend: 'Take another `snippet`.',
      },
    ];
  }
  if (number && Math.round(number.value * 1000) !== end.t) {
    return [
      {
        expected: `the total of the run, ${end.t / 1000} s`,
        actual: `number: ${number.value}`,
        mend: 'Write `from: total` in place of `number`, or take `snippet` away if the question is not about its run.',
      },
    ];
  }
  const known = [{ id: KEY, answers: Object.values(accept ?? {}).flatMap((list) => list.map(ofText)) }];
  const line = lines.findIndex(({ text }) => recognize(text, known));
  if (line === -1) return [];
  return [
    {
      expected: 'the key that is a printed line comes from the run',
      actual: `\`accept\` has line ${line} of the run, "${lines[line]!.text}"`,
      mend: `Write \`from: { line: ${line} }\` in place of \`accept\`.`,
    },
  ];
}

/** Everything that an author says may be typed, under the id of the answer that it must be taken for. */
function spellingsOf({ accept, number, wrong }: ShortAnswer, [key]: ResolvedOption[]) {
  const typed = (value: string | number) =>
    typeof value === 'number' ? [`${value}`, `${value} s`] : [value];
  const own = number?.value ?? key?.lines?.[0]?.text ?? Number(key?.text);
  const right = accept ? Object.values(accept).flat() : typed(own);
  return [
    ...right.map((text) => ({ id: KEY, typed: text })),
    ...wrong.flatMap(({ id, answers, number: value = 0 }) =>
      (answers ? Object.values(answers).flat() : typed(value)).map((text) => ({ id, typed: text })),
    ),
  ];
}

function checkSpelling(id: string, typed: string, options: ResolvedOption[]): Found[] {
  const known = options.map((option) => ({ id: option.id, answers: option.answers ?? [] }));
  const taken = known.filter((answer) => recognize(typed, [answer])).map((answer) => answer.id);
  if (taken.length === 1 && taken[0] === id) return [];
  const isTime = parseTime(typed) !== undefined;
  return [
    {
      expected: `"${typed}" is taken for "${id}" and for nothing else`,
      actual: taken.length === 0 ? 'it is taken for nothing' : `it is taken for "${taken.join('", "')}"`,
      mend: `Take it out of ${isTime ? 'one of the two, or make the `tolerance` smaller' : 'all but one of `accept` and `wrong`'}.`,
    },
  ];
}
