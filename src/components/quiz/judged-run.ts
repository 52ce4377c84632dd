import { loadPageTexts } from '#i18n/page.ts';
import type { Trace } from '#trace/events.ts';
import type { ViewContext } from './view.ts';

/** Runs the program that an answer is, for a type whose answers are judged by what they do. */
export class JudgedRun {
  readonly #program: () => string;
  readonly #context: ViewContext;
  /** The program that was run last, and its run. */
  last: { program: string; trace: Trace } | undefined;

  /**
   * @param root where the answer is given: the compiler and the sandbox are made ready when somebody comes there
   * @param program the program as it stands
   */
  constructor(root: HTMLElement, program: () => string, context: ViewContext) {
    this.#program = program;
    this.#context = context;
    const prepare = (): void => {
      const source = program();
      void import('#components/execute.ts').then((runs) => runs.prepare({ source })).catch(() => undefined);
    };
    for (const sign of ['focusin', 'pointerdown']) {
      root.addEventListener(sign, prepare, { signal: context.signal, once: true });
    }
  }

  /** As `judge` of `AnswerView`. A run that takes long says that it is on its way. */
  async judge(): Promise<string | undefined> {
    const program = this.#program();
    const texts = await loadPageTexts().catch(() => undefined);
    const slow = setTimeout(() => this.#context.say(texts?.runnable.state.running ?? ''), 500);
    try {
      const { execute } = await import('#components/execute.ts');
      const trace = await execute({ source: program }, { signal: this.#context.signal });
      this.last = { program, trace };
      return undefined;
    } catch {
      return texts?.runnable.loadFailed ?? '';
    } finally {
      clearTimeout(slow);
    }
  }

  /** The run of the program as it stands; undefined when it has not been run. */
  get trace(): Trace | undefined {
    return this.last?.program === this.#program() ? this.last.trace : undefined;
  }
}
