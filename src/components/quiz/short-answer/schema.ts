import { z } from 'astro/zod';
import { fallbackLanguage, languageTags, type Language } from '#i18n/languages.ts';
import { localizedText } from '#i18n/text.ts';
import { areUnique, commonFields, optionId, why } from '../common.ts';
import { normalForm } from './match.ts';

const spelling = z
  .string()
  .trim()
  .refine(
    (text) => normalForm(text) !== '' && !text.includes('\n'),
    'A spelling is one line with a word in it: quotes and final punctuation do not count.',
  );
const list = z.array(spelling).min(1, 'Give one spelling at least, or leave the language out.');

export type Spellings = Partial<Record<Language, string[]>> & Record<typeof fallbackLanguage, string[]>;

/** Ways to write an answer, by language; the first of each is the one that is shown. */
const spellings: z.ZodType<Spellings> = z.strictObject(
  Object.fromEntries(
    languageTags.map((tag) => [tag, tag === fallbackLanguage ? list : list.optional()]),
  ) as Record<Language, typeof list>,
);

const seconds = z.number().min(0, 'A time is in seconds, 0 or more.');

const wrongAnswer = z.strictObject({
  id: optionId.refine((id) => id !== 'key', 'The id `key` is that of the right answer: take another.'),
  answers: spellings.optional().describe('How it is written, by language, when the key is a text.'),
  number: seconds.optional().describe('Its value in seconds, when the key is a number.'),
  why: why.describe('Why it is wrong.'),
});

export const shortAnswer = z
  .strictObject({
    ...commonFields,
    type: z.literal('short-answer').describe('The answer is typed: a word, a line, or a number of seconds.'),
    shuffle: z
      .literal(false, { error: 'A short-answer question has nothing to shuffle: leave `shuffle` out.' })
      .default(false)
      .describe('There is nothing to shuffle.'),
    accept: spellings
      .optional()
      .describe(
        'The right answer in words, as it may be written. Each counts in every language of the page.',
      ),
    number: z
      .strictObject({
        value: seconds,
        unit: z.literal('s', { error: 'A time is in seconds: write `unit: s`.' }),
        tolerance: seconds.max(5, 'A tolerance is in seconds: 5 at most.').default(0),
      })
      .optional()
      .describe('The right answer as a number of seconds, and by how much it may be missed.'),
    from: z
      .union([z.literal('total'), z.strictObject({ line: z.int().min(0) })], {
        error: 'The key of a run is `from: total` or `from: { line: 0 }`, counted from 0.',
      })
      .optional()
      .describe("The right answer from the program's run: its total time, or a line, counted from 0."),
    why: why.describe('Why the right answer is right.'),
    wrong: z
      .array(wrongAnswer)
      .min(2, 'Name two wrong answers at least that people give, each with its reason.')
      .max(6, 'Name six wrong answers at most.')
      .refine(areUnique, 'Two wrong answers have the same id: give the newer one another.')
      .describe('Wrong answers that people give, each with its reason.'),
    otherwise: localizedText.describe('A hint for any other answer. It does not give the key away.'),
  })
  .superRefine(({ accept, number, from, snippet, wrong }, { addIssue }) => {
    const issue = (path: (string | number)[], message: string) => addIssue({ code: 'custom', path, message });
    const keys = [accept, number, from].filter((key) => key !== undefined);
    if (keys.length !== 1) {
      issue(
        ['accept'],
        'A short-answer question has one key: write one of `accept`, `number` and `from`, and no other.',
      );
    }
    if (from && !snippet) issue(['snippet'], 'A key `from` a run needs its program: name it in `snippet`.');
    const field = number || from === 'total' ? 'number' : 'answers';
    const other = field === 'number' ? 'answers' : 'number';
    for (const [index, answer] of wrong.entries()) {
      if (answer[field] !== undefined && answer[other] === undefined) continue;
      const kind = field === 'number' ? 'a number of seconds' : 'a text';
      issue(
        ['wrong', index, field],
        `The key is ${kind}: write \`${field}\` at a wrong answer, and no \`${other}\`.`,
      );
    }
  });
