import { highlight } from '#components/highlight.node.ts';
import { resolveQuestion } from './resolve.node.ts';
import type { Question } from './schema.ts';
import type { Language } from '#i18n/languages.ts';
import { record } from '#recording/record.node.ts';

/** Questions of a lesson as `Quiz.astro` takes them: resolved by runs, with their programs highlighted. */
export function questionsFor(questions: readonly Question[], lesson: string, language: Language) {
  return Promise.all(
    questions.map(async (question) => {
      const resolved = await resolveQuestion(question, {
        lesson,
        language,
        record: async (snippet) => (await record(snippet)).trace,
      });
      const { snippet, assembly, repair } = resolved;
      // A program to be mended is shown where it is mended.
      if (repair) return resolved;
      // Of a program that is to be put together only what is given is shown.
      const source = assembly ? assembly.head : snippet?.source;
      if (!snippet || !source) return resolved;
      const code = await highlight(source, snippet.programLanguage);
      return {
        ...resolved,
        code: `<pre class="code" tabindex="0" translate="no"><code>${code}</code></pre>`,
      };
    }),
  );
}
