import type { Answers, Reply, Request } from './contract.ts';

type Ask = Request['ask'];
type Question<A extends Ask> = Omit<Extract<Request, { ask: A }>, 'id' | 'language' | 'ask'>;

interface Waiting {
  resolve: (answer: Answers[Ask]) => void;
  reject: (error: Error) => void;
}

/** Real milliseconds; the first answer includes loading TypeScript over a slow line. */
const PATIENCE = 60_000;

/**
 * The checker of a page: one worker for all editors, made at the first question. A question is rejected when the
 * worker cannot be loaded or does not answer; the next one begins with a new worker.
 */
export class Checker {
  readonly #language: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  /** @param language in which TypeScript speaks, if it can */
  constructor(language: string) {
    this.#language = language;
  }

  /** Lets TypeScript be loaded and its declarations be read, before the first question. */
  warm(): void {
    if (this.#worker === undefined) void this.ask('check', { source: '' }).catch(() => undefined);
  }

  ask<A extends Ask>(ask: A, question: Question<A>): Promise<Answers[A]> {
    const id = ++this.#lastId;
    const worker = (this.#worker ??= this.#open());
    return new Promise<Answers[A]>((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp('The checker does not answer.'), PATIENCE);
      const settle = () => {
        clearTimeout(timer);
        this.#waiting.delete(id);
      };
      this.#waiting.set(id, {
        resolve: (answer) => {
          settle();
          resolve(answer as Answers[A]);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      });
      worker.postMessage({ ...question, ask, id, language: this.#language });
    });
  }

  #open(): Worker {
    const worker = new Worker(new URL('./checker.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      if (data.ok) waiting?.resolve(data.answer);
      else waiting?.reject(new Error(data.error));
    });
    worker.addEventListener('error', ({ message }) => {
      if (this.#worker === worker) this.#giveUp(message || 'The checker could not be loaded.');
    });
    return worker;
  }

  #giveUp(reason: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of [...this.#waiting.values()]) reject(new Error(reason));
  }
}
