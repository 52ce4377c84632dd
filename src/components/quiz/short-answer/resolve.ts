import type { z } from 'astro/zod';
import type { Localized } from '#i18n/localized.ts';
import type { ResolvedOption, Resolving } from '../resolved.ts';
import { normalForm, ofSeconds, ofText, type Pattern } from './match.ts';
import type { shortAnswer, Spellings } from './schema.ts';

export type ShortAnswer = z.output<typeof shortAnswer>;

/** Its key comes from a run, never from the program's text. */
type Runs = Omit<Resolving, 'source'>;

/** The id of the right answer. */
export const KEY = 'key';

/**
 * The right answer, then the known wrong ones, each with the patterns of what may be typed for it. A number of
 * seconds is its own text.
 * @throws when the run does not have the line that is the key
 */
export async function resolveShortAnswer(question: ShortAnswer, resolving: Runs): Promise<ResolvedOption[]> {
  const { text } = resolving;
  const wrong = question.wrong.map(({ id, answers, number = NaN, why }): ResolvedOption => {
    const content = answers ? inWords(answers, resolving) : inSeconds(number);
    return { id, correct: false, why: text(why), ...content };
  });
  return [
    { id: KEY, correct: true, why: text(question.why), ...(await keyOf(question, resolving)) },
    ...wrong,
  ];
}

async function keyOf({ accept, number, from, snippet = '' }: ShortAnswer, resolving: Runs) {
  if (accept) return inWords(accept, resolving);
  if (number) return inSeconds(number.value, number.tolerance);
  if (from === undefined || from === 'total') return inSeconds((await resolving.total(snippet)) / 1000);
  const lines = await resolving.lines(snippet);
  const line = lines[from.line];
  if (!line)
    throw new Error(`from: the run has no line ${from.line}: it prints ${lines.length}, counted from 0.`);
  if (normalForm(line.text) === '')
    throw new Error(`from: line ${from.line} of the run has no word to type.`);
  return { lines: [{ text: line.text }], answers: [ofText(line.text)] };
}

const inSeconds = (value: number, tolerance?: number) => ({
  text: String(value),
  answers: [ofSeconds(value, tolerance)],
});

function inWords(spellings: Spellings, { text }: Runs): { text: string; answers: Pattern[] } {
  const all = Object.values(spellings).flat();
  const shown = Object.fromEntries(Object.entries(spellings).map(([language, [first]]) => [language, first]));
  return { text: text(shown as Localized), answers: [...new Set(all.map(ofText))] };
}
