import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { languageTags, type Language } from '#i18n/languages.ts';
import { record } from '#recording/record.node.ts';
import { GALLERY, readSnippet, snippetNames } from '#recording/snippet.node.ts';

/**
 * The compiled programs of a lesson or of the gallery, by snippet: a page loads them at the first sign of a reader, so that a run of
 * an unedited program needs no compiler. Solutions and known wrong answers are never run in a page.
 */
export async function getStaticPaths() {
  const lessons = await getCollection('lessons');
  const slugs = new Set([GALLERY, ...lessons.map(({ id }) => id.split('/')[0] ?? id)]);
  return [...slugs].flatMap((lesson) => languageTags.map((language) => ({ params: { lesson, language } })));
}

export const GET: APIRoute = async ({ params }) => {
  const { lesson, language } = params as { lesson: string; language: Language };
  const exercises = lesson === GALLERY ? [] : ((await getEntry('exercises', lesson))?.data.exercises ?? []);
  const hidden = new Set(
    exercises.flatMap(({ solutions, wrong }) => [...solutions, ...wrong.map(({ snippet }) => snippet)]),
  );
  const names = snippetNames(lesson, 'typescript').filter((name) => !hidden.has(name));
  const programs = await Promise.all(
    names.map(async (name) => [name, (await record(readSnippet(lesson, name, language))).program]),
  );
  return Response.json(Object.fromEntries(programs));
};
