import type { Language } from '#i18n/languages.ts';
import type { Term } from './schema.ts';

/** A term in a text. */
export interface Found {
  id: string;
  /** Where it begins and ends in the text, as indexes of UTF-16 units. */
  from: number;
  to: number;
}

/** What may follow a Korean noun within the same word. */
const PARTICLES =
  '이라고|이에요|이라는|에서는|에서도|으로는|에게서|이|가|은|는|을|를|의|에|에서|에게|로|으로|와|과|도|만|들|까지|부터|마다|라고|라는|처럼|보다|란|예요|고|인데|나|이나|에는|에도|로는';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The words that stand for a term in a text of a language. */
export function wordsOf(term: Term, language: Language): string[] {
  return term.match[language] ?? (term.term[language] === undefined ? [] : [term.term[language]]);
}

/** Matches any of the words, whole: an English word has an end, a Korean one may have a particle. */
export function wordPattern(words: readonly string[], language: Language): RegExp {
  const any = words.toSorted((a, b) => b.length - a.length).map(escape);
  const end = language === 'ko' ? `(?=(?:${PARTICLES})?(?![가-힣A-Za-z]))` : '(?![\\p{L}\\p{N}_-])';
  return new RegExp(`(?<![\\p{L}\\p{N}_.-])(?:${any.join('|')})${end}`, language === 'ko' ? 'gu' : 'giu');
}

/**
 * Finds the first place of each term in a text; of two that overlap the longer one is taken.
 * @param known ids that are passed over: they were found before
 */
export function findTerms(
  text: string,
  terms: readonly Term[],
  language: Language,
  known: ReadonlySet<string> = new Set(),
): Found[] {
  const found = terms.flatMap((term) => {
    const words = wordsOf(term, language);
    if (words.length === 0 || known.has(term.id)) return [];
    const match = wordPattern(words, language).exec(text);
    return match ? [{ id: term.id, from: match.index, to: match.index + match[0].length }] : [];
  });
  const longestFirst = found.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const taken = longestFirst.filter(
    (one, index) => !longestFirst.slice(0, index).some((other) => one.from < other.to && other.from < one.to),
  );
  return taken.toSorted((a, b) => a.from - b.from);
}
