import type { Language } from '#i18n/languages.ts';
import { findTerms } from './find-terms.ts';
import type { Term } from './schema.ts';

/** What is no running text, or a link already: a term in it stays as it is. */
const PASSED_OVER =
  /^(?:a|button|code|details|fieldset|figure|h[1-6]|nav|pre|script|style|svg|th|course-[a-z-]+)$/;

/**
 * Makes the first place of each term in the running text a link.
 * @param html as the build writes it: each element that is opened is closed, attributes are quoted
 * @param href the address of a term's entry, by its id
 */
export function markTerms(
  html: string,
  terms: readonly Term[],
  language: Language,
  href: (id: string) => string,
): string {
  const known = new Set<string>();
  /** The element that is passed over, and how many of its name are open. */
  let passed: { name: string; depth: number } | undefined;
  return html.replaceAll(
    /<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gi,
    (part, close: string | undefined, tag: string | undefined) => {
      const name = tag?.toLowerCase();
      if (passed) {
        if (name === passed.name) passed.depth += close ? -1 : 1;
        if (passed.depth === 0) passed = undefined;
      } else if (name === undefined) {
        return part.startsWith('<') ? part : markText(part, terms, language, known, href);
      } else if (!close && PASSED_OVER.test(name)) {
        passed = { name, depth: 1 };
      }
      return part;
    },
  );
}

function markText(
  text: string,
  terms: readonly Term[],
  language: Language,
  known: Set<string>,
  href: (id: string) => string,
): string {
  let marked = '';
  let end = 0;
  for (const { id, from, to } of findTerms(text, terms, language, known)) {
    known.add(id);
    marked += `${text.slice(end, from)}<a class="term" href="${href(id)}">${text.slice(from, to)}</a>`;
    end = to;
  }
  return marked + text.slice(end);
}
