import { sayingsOf, type Question } from '#components/quiz/schema.ts';
import type { Language } from '#i18n/languages.ts';
import { languagesOf, type Lesson } from '../lesson.ts';
import type { Problem } from '../report.ts';
import { findSpoilers } from './spoilers.ts';

type Rule = Partial<Record<Language, RegExp>> & { expected: string; mend: string };

/** "Which is not …" measures reading, not knowing. A *why* may well ask why something does not happen. */
const negatedStem: Rule = {
  ko: /(않는|않은|아닌|없는|틀린|잘못된|옳지 않은)\s*(것|설명|문장|보기|선택지|답|말|줄|코드|이유)|아닌가요|아닐까요/,
  en: /\bNOT\b|(?i:\b(which|what|who)\b[^.?!]*(\bnot\b|n['’]t\b|\bnever\b|\bexcept\b|\bincorrect\b|\bfalse\b|\bwrong\b))/,
  expected: 'a question that asks what is so',
  mend: 'Turn the question round.',
};
const catchAll: Rule = {
  ko: /(위|보기|선택지)(의|가|는)?\s*(모두|전부)|(모두|전부)\s*(정답|맞|옳)|(해당|정답)(이|은)?\s*없/,
  en: /\b(all|none|both|neither|any) of (the )?(above|these|options|answers)\b/i,
  expected: 'each option says something of its own',
  mend: 'Take a choose-many question, or another option.',
};
const shuffled = 'no word about places: the options are shuffled';
const named = 'Name the option by what it says, or write `shuffle: false`.';
const positional: Rule = {
  ko: /(첫|두|세|네|다섯)\s?(번째|째)?\s?(선택지|보기|답변|옵션)|(위|아래|앞|다음)(의)?\s?(선택지|보기|답변|옵션)/,
  en: /\b(first|second|third|fourth|fifth|last|previous|next) (option|answer|choice)s?\b|\b(option|answer|choice|one)s? (above|below)\b/i,
  expected: shuffled,
  mend: named,
};
/** In an option itself, these can mean another option only; in a reason, they may mean the program or the text. */
const relative: Rule = { ko: /(^|\s)(위|아래)의/, en: /\b(above|below)\b/i, expected: shuffled, mend: named };

/** What a schema cannot see in the questions of a lesson. */
export function lintQuiz(content: Lesson): Problem[] {
  const {
    id: lesson,
    quiz: { ask, quiz },
  } = content;
  const all = [...ask, ...quiz];
  const problem = (where: string, expected: string, actual: string, mend: string): Problem[] => [
    { lesson, where: `quiz.yaml${where && `: ${where}`}`, expected, actual, mend },
  ];
  const ids = all.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const length = quiz.length < 5 || quiz.length > 8;
  // Before the first lesson there is nothing to come back to.
  const kinds = ['why', 'contrast', ...(lesson.startsWith('01-') ? [] : ['review'])];
  const missing = kinds.filter((kind) => !all.some((question) => question.kind === kind));
  return [
    ...twice.flatMap((id) =>
      problem(id, 'an id of its own', 'two questions have it', 'Give the newer one another id.'),
    ),
    ...(length ? problem('', '5 to 8 questions', String(quiz.length), 'Add or take away questions.') : []),
    ...missing.flatMap((kind) =>
      problem(
        '',
        `a question of kind "${kind}"`,
        'none',
        `Write one, or write \`kind: ${kind}\` at the one that is.`,
      ),
    ),
    ...findSpoilers(content),
    ...all.flatMap((question) =>
      lintQuestion(question, languagesOf(content), (...parts) => problem(question.id, ...parts)),
    ),
  ];
}

function lintQuestion(
  question: Question,
  languages: Language[],
  problem: (expected: string, actual: string, mend: string) => Problem[],
): Problem[] {
  const found = (rule: Rule, language: Language, text: string) => {
    const [match] = rule[language]?.exec(text) ?? [];
    return match === undefined
      ? []
      : problem(rule.expected, `"${match}" in the ${language} text "${text}"`, rule.mend);
  };
  return languages.flatMap((language) => {
    const options = sayingsOf(question).map((option) => ({
      text: 'text' in option ? (option.text[language] ?? '') : '',
      why: option.why[language] ?? '',
      id: option.id,
    }));
    return [
      ...found(negatedStem, language, question.prompt[language] ?? ''),
      ...options.flatMap(({ text, why, id }) => [
        ...found(catchAll, language, text),
        ...(question.shuffle
          ? [
              found(positional, language, text),
              found(relative, language, text),
              found(positional, language, why),
            ].flat()
          : []),
        ...(why.trim()
          ? []
          : problem(
              `a reason at option "${id}" in ${language}`,
              'none',
              'Say why it is right, or why it is wrong.',
            )),
      ]),
    ];
  });
}
