import { getEntry } from 'astro:content';
import type { Language } from '#i18n/languages.ts';
import { localize } from '#i18n/localized.ts';
import { record } from '#recording/record.node.ts';
import { GALLERY, readSnippet } from '#recording/snippet.node.ts';

/** The programs of the gallery in a language, in order, each with its recorded run. */
export async function galleryPrograms(language: Language) {
  const programs = (await getEntry('playground', 'gallery'))?.data.programs ?? [];
  return Promise.all(
    programs.map(async ({ name, title, about }) => {
      const snippet = readSnippet(GALLERY, name, language);
      const { trace } = await record(snippet);
      return {
        name,
        title: localize(title, language),
        about: localize(about, language),
        source: snippet.source,
        trace,
      };
    }),
  );
}

export type GalleryProgram = Awaited<ReturnType<typeof galleryPrograms>>[number];
