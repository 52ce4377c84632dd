import { createHash } from 'node:crypto';
import { fallbackLanguage, type Language } from '#i18n/languages.ts';
import { localize } from '#i18n/localized.ts';
import { referenceOf } from '#components/reference.ts';
import { readSnippet, type Snippet } from '#recording/snippet.node.ts';
import type { Trace } from '#trace/events.ts';
import { solutionOf } from './fix-the-bug/resolve.ts';
import { takeApart } from './parsons/program.ts';
import { printedLines } from './predict-output/lines.ts';
import { shuffleLines } from './predict-timeline/shuffled.ts';
import { resolveOptions, type Question } from './registry.ts';
import type { ResolvedOption, ResolvedQuestion } from './resolved.ts';
import { shuffle } from './shuffle.ts';

export type { ResolvedQuestion } from './resolved.ts';

interface Place {
  lesson: string;
  /** The language of the page. */
  language: Language;
  /** Runs a program, or reads its recording. */
  record(snippet: Snippet): Promise<Trace>;
  read?: typeof readSnippet;
}

/**
 * Puts a question into the page's language and takes its lines from runs.
 * @throws when a program is missing or the options do not fit its run: the message names lesson and question.
 */
export async function resolveQuestion(question: Question, place: Place): Promise<ResolvedQuestion> {
  try {
    const options = await optionsIn(place.language, question, place);
    const reference =
      place.language === fallbackLanguage ? options : await optionsIn(fallbackLanguage, question, place);
    const total = await totalOf(question, place);
    const assembly = await assemblyOf(question, place);
    const repair = await repairOf(question, place);
    return {
      id: question.id,
      type: question.type,
      hash: contentHash(question, reference, total),
      prompt: localize(question.prompt, place.language),
      snippet: question.snippet ? find(question.snippet, place.language, question, place) : undefined,
      options: inPlaces(question, options),
      ...(total && { total }),
      ...(assembly && { assembly }),
      ...(repair && { repair }),
      ...(question.type === 'short-answer' && { otherwise: localize(question.otherwise, place.language) }),
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Lesson ${place.lesson}, question "${question.id}": ${reason}`, { cause });
  }
}

function inPlaces({ id, type, shuffle: may }: Question, options: ResolvedOption[]): ResolvedOption[] {
  if (type === 'predict-timeline' || type === 'parsons') return shuffleLines(options, id);
  return may ? shuffle(options, id) : options;
}

/** A virtual clock measures the same in every language. */
async function totalOf(question: Question, place: Place): Promise<ResolvedQuestion['total']> {
  if (question.type !== 'predict-timeline') return undefined;
  const { end } = await place.record(find(question.snippet, place.language, question, place));
  return { ms: end.t, tolerance: question.tolerance * 1000 };
}

async function assemblyOf(question: Question, place: Place): Promise<ResolvedQuestion['assembly']> {
  if (question.type !== 'parsons') return undefined;
  const snippet = find(question.snippet, place.language, question, place);
  return {
    head: takeApart(snippet.source, question.given).head,
    reference: referenceOf(await place.record(snippet)),
    wrong: question.wrong.flatMap(({ order, why }) =>
      why ? [{ order: order.join(), why: localize(why, place.language) }] : [],
    ),
  };
}

async function repairOf(question: Question, place: Place): Promise<ResolvedQuestion['repair']> {
  if (question.type !== 'fix-the-bug') return undefined;
  const solution = find(solutionOf(question), place.language, question, place);
  return {
    reference: referenceOf(await place.record(solution)),
    checks: question.checks.map((check) => ({ ...check, message: localize(check.message, place.language) })),
  };
}

function find(name: string, language: Language, question: Question, place: Place): Snippet {
  return (place.read ?? readSnippet)(place.lesson, name, language, question.language);
}

function optionsIn(language: Language, question: Question, place: Place): Promise<ResolvedOption[]> {
  return resolveOptions(question, {
    text: (localized) => localize(localized, language),
    source: (name) => find(name, language, question, place).source,
    lines: async (name) => printedLines(await place.record(find(name, language, question, place))),
    total: async (name) => (await place.record(find(name, language, question, place))).end.t,
  });
}

/**
 * Stands for what is asked and what is right, in the fallback language: an answer given to other content does not
 * count. Reasons are left out, for they may be reworded without the answer being another one.
 */
function contentHash(
  question: Question,
  options: readonly ResolvedOption[],
  total: ResolvedQuestion['total'],
): string {
  const content = [
    question.id,
    question.type,
    localize(question.prompt, fallbackLanguage),
    options.map(({ id, correct, text, lines }) => [id, correct, text ?? lines]),
    ...(total ? [total.ms] : []),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 10);
}
