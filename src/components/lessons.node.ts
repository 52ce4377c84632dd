import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Language } from '#i18n/languages.ts';
import { fallbackLanguage } from '#i18n/languages.ts';
import { localize } from '#i18n/localized.ts';

/** A lesson as the course map shows it. */
export interface LessonCard {
  slug: string;
  /** Its place in the course, from 1. */
  number: number;
  title: string;
  description: string;
  /** Absent for a lesson that is still being written. */
  ready?: { minutes: number; questionIds: string[]; exerciseIds: string[] };
}

/** All lessons in course order, those that are still coming included. */
export async function lessonCards(language: Language): Promise<LessonCard[]> {
  const ready = new Set((await getCollection('lessons')).map(({ id }) => slugOf(id)));
  const coming = (await getCollection('coming')).filter(({ id }) => !ready.has(id));
  const cards = await Promise.all([...ready].map((slug) => readyCard(slug, language)));
  const others = coming.map(({ id, data }) => ({
    slug: id,
    number: numberOf(id),
    title: localize(data.title, language),
    description: localize(data.about, language),
  }));
  return [...cards, ...others].toSorted((a, b) => a.slug.localeCompare(b.slug));
}

async function readyCard(slug: string, language: Language): Promise<LessonCard> {
  const { title, description, minutes } = (await lessonEntry(slug, language)).entry.data;
  const quiz = await getEntry('quizzes', slug);
  const exercises = await getEntry('exercises', slug);
  const questionIds = quiz?.data.quiz.map(({ id }) => id) ?? [];
  const exerciseIds = exercises?.data.exercises.map(({ id }) => id) ?? [];
  return { slug, number: numberOf(slug), title, description, ready: { minutes, questionIds, exerciseIds } };
}

/** The lesson in a language, or in the fallback language where it is not translated yet. */
export async function lessonEntry(
  slug: string,
  language: Language,
): Promise<{ entry: CollectionEntry<'lessons'>; shown: Language }> {
  const own = await getEntry('lessons', `${slug}/${language}`);
  if (own) return { entry: own, shown: language };
  const fallback = await getEntry('lessons', `${slug}/${fallbackLanguage}`);
  if (!fallback)
    throw new Error(`Lesson ${slug} is there neither in "${language}" nor in "${fallbackLanguage}".`);
  return { entry: fallback, shown: fallbackLanguage };
}

export function numberOf(slug: string): number {
  return Number.parseInt(slug, 10);
}

function slugOf(id: string): string {
  return id.split('/')[0] ?? id;
}
