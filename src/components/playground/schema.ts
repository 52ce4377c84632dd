import { z } from 'astro/zod';
import { localizedText } from '#i18n/text.ts';

/** `gallery.yaml`: the programs that the playground offers. */
export const gallerySchema = z.strictObject({
  programs: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^[a-z0-9-]+$/, 'a name has small letters, digits and hyphens only')
          .describe('The program’s files are `snippets/NAME.<language>.ts`; drafts and links keep the name.'),
        title: localizedText.describe('What it is, in a few words.'),
        about: localizedText.describe('What there is to see, in a sentence.'),
      }),
    )
    .min(1)
    .describe('In the order in which they are offered; the playground opens with the first.'),
});
