import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { exercisesSchema } from '#components/exercise/schema.ts';
import { glossarySchema } from '#components/glossary/schema.ts';
import { gallerySchema } from '#components/playground/schema.ts';
import { comingSchema, lessonSchema } from '#components/lesson/schema.ts';
import { quizFile } from '#components/quiz/schema.ts';
import { languageTags } from '#i18n/languages.ts';

const base = './src/content/lessons';
/** `03-gather/quiz.yaml` is the entry `03-gather`. */
const folder = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;

export const collections = {
  /** `03-gather/ko`, `03-gather/en`… */
  lessons: defineCollection({
    loader: glob({
      base,
      pattern: `*/{${languageTags.join(',')}}.mdx`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: lessonSchema,
  }),
  quizzes: defineCollection({
    loader: glob({ base, pattern: '*/quiz.yaml', generateId: folder }),
    schema: quizFile,
  }),
  exercises: defineCollection({
    loader: glob({ base, pattern: '*/exercises.yaml', generateId: folder }),
    schema: exercisesSchema,
  }),
  /** The one entry `gallery`. */
  playground: defineCollection({
    loader: glob({ base: './src/content/playground', pattern: 'gallery.yaml' }),
    schema: gallerySchema,
  }),
  /** The one entry `terms`. */
  glossary: defineCollection({
    loader: glob({ base: './src/content/glossary', pattern: 'terms.yaml' }),
    schema: glossarySchema,
  }),
  /** Lessons that the course map announces. */
  coming: defineCollection({
    loader: glob({ base: './src/content/coming', pattern: '*.yaml' }),
    schema: comingSchema,
  }),
};
