import { loadJson } from '#components/load-json.ts';
import { loadPageTexts } from '#i18n/page.ts';
import type { Trace } from '#trace/events.ts';
import { parseSeconds, type Prediction } from './grade.ts';

/** The recorded run of a question's program. @throws when it cannot be loaded; the next call tries again */
export const loadTrace = (address: string): Promise<Trace> => loadJson(address);

interface Asked {
  /** Where the recorded run lies. */
  address: string;
  /** Virtual ms. */
  tolerance: number;
  isOver: boolean;
  /** The reason of a line that is not printed. */
  whyOf(id: string): string;
}

/**
 * What went otherwise than predicted, a sentence each, with `code` in backticks. Without the recorded run, which may
 * fail to load, only what the question itself says.
 */
export async function explainPrediction(guess: Prediction, asked: Asked): Promise<string[]> {
  const order = guess.order.map((id) => (/^\d+$/.test(id) ? Number(id) : id));
  try {
    const [strings, trace, { differences }, { sayDifference }] = await Promise.all([
      loadPageTexts(),
      loadTrace(asked.address),
      import('./differences.ts'),
      import('./say.ts'),
    ]);
    const total = parseSeconds(guess.total) ?? trace.end.t;
    const found = differences({ order, total }, trace, asked.tolerance);
    return found.map((difference) => sayDifference(difference, trace, strings, asked));
  } catch {
    return order.filter((item) => typeof item === 'string').map((id) => asked.whyOf(id));
  }
}
