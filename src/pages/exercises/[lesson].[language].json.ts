import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import type { Guidance } from '#components/exercise/guidance.ts';
import { solutionOf } from '#components/exercise/solution.node.ts';
import { referenceOf } from '#components/reference.ts';
import { languageTags, type Language } from '#i18n/languages.ts';
import { localize } from '#i18n/localized.ts';
import { record } from '#recording/record.node.ts';

/** What the exercises of a lesson say, and what their runs are held against: loaded at the first verdict or hint. */
export async function getStaticPaths() {
  const lessons = await getCollection('exercises');
  return lessons.flatMap(({ id: lesson }) =>
    languageTags.map((language) => ({ params: { lesson, language } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const { lesson, language } = params as { lesson: string; language: Language };
  const entry = await getEntry('exercises', lesson);
  const all: Guidance = {};
  for (const exercise of entry?.data.exercises ?? []) {
    const { id, checks, passed, hints } = exercise;
    all[id] = {
      checks: checks.map(({ message: _, ...check }) => check),
      reference: referenceOf((await record(solutionOf(lesson, exercise, language))).trace),
      passed: localize(passed, language),
      messages: Object.fromEntries(checks.map((check) => [check.id, localize(check.message, language)])),
      hints: hints.map((hint) => localize(hint, language)),
    };
  }
  return Response.json(all);
};
