import type { Trace, TraceEvent } from '#trace/events.ts';
import { execute, type Editable } from '#components/execute.ts';

/**
 * One execution of a program. Its events wait until somebody listens, so that it can begin before it is asked for:
 * when a button goes down, the run that its coming up will show is under way.
 */
export class Execution {
  readonly program: Editable;
  /** Settles when the execution has ended; rejects when what it needs could not be loaded. */
  readonly trace: Promise<Trace>;
  readonly #end = new AbortController();
  #waiting: TraceEvent[] = [];
  #listener: ((events: readonly TraceEvent[]) => void) | undefined;

  constructor(program: Editable) {
    this.program = program;
    this.trace = execute(program, { signal: this.#end.signal, onEvents: (events) => this.#take(events) });
    // Whoever asks for the trace hears of it; nobody may ask.
    this.trace.catch(() => undefined);
  }

  /** Hands over what has happened so far, at once, and then whatever happens. One listener at a time. */
  listen(listener: (events: readonly TraceEvent[]) => void): void {
    this.#listener = listener;
    const events = this.#waiting;
    this.#waiting = [];
    if (events.length > 0) listener(events);
  }

  /** Ends it; its trace then has the reason `stopped`, if it had not ended before. */
  stop(): void {
    this.#end.abort();
  }

  #take(events: readonly TraceEvent[]): void {
    if (this.#listener) this.#listener(events);
    else for (const event of events) this.#waiting.push(event);
  }
}
