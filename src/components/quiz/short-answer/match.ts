import { parseSeconds } from '../predict-timeline/grade.ts';

/**
 * What a typed answer is held against, as one text: `=1.5~0.1` is a number of seconds and by how much it may be
 * missed, `:event loop` a text in its normal form.
 */
export type Pattern = `=${string}` | `:${string}`;

export const ofSeconds = (value: number, tolerance = 0): Pattern => `=${value}~${tolerance}`;

export const ofText = (text: string): Pattern => `:${normalForm(text)}`;

/** A text without what two people write differently: case, spaces, and quotes and punctuation around it. */
export function normalForm(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s`'"“”‘’「」]+|[\s`'"“”‘’「」.,!?…。;:]+$/g, '');
}

const ENDINGS = '입니다|이에요|예요|이예요|에요|이요|요|이다';

/** What may follow a word in Korean without making it another word. */
const AFTER = {
  consonant: new RegExp(`^[\`'"”’」]*(?:[이은을]|\\s?(?:${ENDINGS}))$`),
  vowel: new RegExp(`^[\`'"”’」]*(?:[가는를]|\\s?(?:${ENDINGS}))$`),
  other: new RegExp(`^[\`'"”’」]*(?:[이은을가는를]|\\s?(?:${ENDINGS}))$`),
};

/** How a word ends: it decides between `이` and `가`. Of Latin letters and signs the sound is not known. */
function soundOf(word: string): keyof typeof AFTER {
  const syllable = (word.at(-1) ?? '').charCodeAt(0) - 0xac00;
  if (!(syllable >= 0 && syllable < 11172)) return 'other';
  return syllable % 28 === 0 ? 'vowel' : 'consonant';
}

/** Virtual ms from what somebody typed, also as the end of a Korean sentence: `1.5초예요`. */
export function parseTime(typed: string): number | undefined {
  return parseSeconds(normalForm(typed).replace(new RegExp(`\\s?(?:${ENDINGS})$`), ''));
}

/** Whether something typed is the answer that a pattern stands for. */
export function matches(typed: string, pattern: Pattern): boolean {
  if (pattern.startsWith('=')) {
    const [value = NaN, tolerance = 0] = pattern.slice(1).split('~').map(Number);
    const ms = parseTime(typed);
    return ms !== undefined && Math.abs(ms - Math.round(value * 1000)) <= Math.round(tolerance * 1000);
  }
  const [text, word] = [normalForm(typed), pattern.slice(1)];
  return text === word || (text.startsWith(word) && AFTER[soundOf(word)].test(text.slice(word.length)));
}

export interface KnownAnswer {
  id: string;
  answers: readonly Pattern[];
}

/** The first of the known answers that something typed is. */
export function recognize<T extends KnownAnswer>(typed: string, known: readonly T[]): T | undefined {
  return known.find(({ answers }) => answers.some((pattern) => matches(typed, pattern)));
}
