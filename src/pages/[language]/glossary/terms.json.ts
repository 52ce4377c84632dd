import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { languagePaths } from '#components/paths.ts';
import type { Language } from '#i18n/languages.ts';
import { localize } from '#i18n/localized.ts';

export const getStaticPaths = languagePaths;

/** The definition of each term by its id, for the words that are marked in lessons. */
export const GET: APIRoute = async ({ params }) => {
  const language = params['language'] as Language;
  const glossary = await getEntry('glossary', 'terms');
  const definitions = glossary?.data.terms.map(({ id, term, definition }) => [
    id,
    [localize(term, language), localize(definition, language)],
  ]);
  return Response.json(Object.fromEntries(definitions ?? []));
};
