/** Holds random programs in our runner against real Node. */
import type { EndReason, Trace } from '#trace/events.ts';
import { nodeRunner } from '../../node.node.ts';
import { writeTruth, type Truth } from '../programs.node.ts';
import { askInBatch } from './batch.node.ts';

/** Programs that are asked of one child process, and how many of them run side by side. */
const BATCH = 100;
const LANES = 10;
/** How many answers a difference has to outlive, each from a process of its own. */
const ROUNDS = 3;
/**
 * Timers closer together than this, in ms, may change places on a busy machine: the program says nothing. The real
 * clock runs ahead of the virtual one by a little with every step on the way.
 */
const gapAt = (at: number): number => 8 + at / 10;
/** A program that takes longer than this, in virtual ms, is not worth the wait. */
const LONGEST = 400;

const EXIT_CODES: Partial<Record<EndReason, number>> = { completed: 0, uncaught: 1, unsettled: 13 };

interface Ours extends Truth {
  /** Does the order depend on nothing but the program? */
  says: boolean;
}

export class Comparison {
  readonly #node = new Map<string, Truth>();
  readonly #ours = new Map<string, Ours>();

  get compared(): number {
    return [...this.#ours.values()].filter(({ says }) => says).length;
  }

  get skipped(): number {
    return this.#ours.size - this.compared;
  }

  /** Runs many programs in our runner, and those that say something in Node. */
  async prepare(sources: readonly string[]): Promise<void> {
    for (const source of sources) await this.#run(source);
    const worth = [...new Set(sources)].filter((source) => this.#ours.get(source)?.says === true);
    for (let from = 0; from < worth.length; from += BATCH) {
      const batch = worth.slice(from, from + BATCH);
      const answers = await askInBatch(batch, LANES);
      answers.forEach((answer, index) => this.#node.set(batch[index] ?? '', answer));
    }
  }

  /**
   * What is different, in words, or undefined. Node is asked again before it is said; a program that Node itself
   * answers now so and now otherwise says nothing.
   */
  async difference(source: string): Promise<string | undefined> {
    const ours = await this.#run(source);
    if (!ours.says) return undefined;
    const answers = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const answer = this.#node.get(source) ?? (await askInBatch([source], 1))[0];
      if (answer === undefined || writeTruth(answer) === writeTruth(ours)) return undefined;
      this.#node.delete(source);
      answers.add(writeTruth(answer));
    }
    const [answer] = answers;
    if (answers.size === 1) return `Node:\n${answer}Ours:\n${writeTruth(ours)}`;
    ours.says = false;
    return undefined;
  }

  async #run(source: string): Promise<Ours> {
    const known = this.#ours.get(source);
    if (known !== undefined) return known;
    const compiled = await nodeRunner.compile(source);
    const ours: Ours = compiled.ok
      ? read(await nodeRunner.run(compiled.program))
      : { text: `${compiled.problem.message}\n`, exitCode: -1, says: true };
    this.#ours.set(source, ours);
    return ours;
  }
}

function read(trace: Trace): Ours {
  const text = trace.events.map((event) => (event.type === 'log' ? `${event.text}\n` : '')).join('');
  const set = trace.events.filter((event) => event.type === 'timer-set');
  const timers = set.filter(({ t, at }) => at > t).sort((a, b) => a.at - b.at || a.t - b.t);
  // Of two timers set at the same time for the same time the first is the first, but an immediate, which is due when
  // it is set, may come between them or not.
  const hasImmediates = timers.length < set.length;
  const isClose = timers.some(({ at, t }, index) => {
    const before = timers[index - 1];
    if (before === undefined || at - before.at >= gapAt(at)) return false;
    return hasImmediates || at !== before.at || t !== before.t;
  });
  const says = !isClose && trace.end.t <= LONGEST;
  return { text, exitCode: EXIT_CODES[trace.end.reason] ?? -1, says };
}
