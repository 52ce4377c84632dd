import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { languageTags, type Language } from '#i18n/languages.ts';
import { record } from '#recording/record.node.ts';
import { readSnippet } from '#recording/snippet.node.ts';

/** The recorded runs that predictions are explained from: a page loads one when somebody touches its question. */
export async function getStaticPaths() {
  const quizzes = await getCollection('quizzes');
  return quizzes.flatMap(({ id: lesson, data: { ask, quiz } }) => {
    const asked = [...ask, ...quiz].filter((question) => question.type === 'predict-timeline');
    const snippets = [...new Set(asked.map(({ snippet }) => snippet))];
    return snippets.flatMap((snippet) =>
      languageTags.map((language) => ({
        params: { lesson, run: `${snippet}.${language}` },
        props: { lesson, snippet, language },
      })),
    );
  });
}

export const GET: APIRoute = async ({ props }) => {
  const { lesson, snippet, language } = props as { lesson: string; snippet: string; language: Language };
  return Response.json((await record(readSnippet(lesson, snippet, language))).trace);
};
