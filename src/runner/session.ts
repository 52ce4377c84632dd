/** One run as its host sees it: gathers the trace, watches over silence, ends when told to. */
import { LIMITS, WATCH_EVERY_MS, WATCH_LOOKS } from './limits.ts';
import { readMessage } from './messages.ts';
import type { Program, RunOptions } from './contract.ts';
import { TRACE_VERSION, type EndReason, type Limit, type Trace, type TraceEvent } from '#trace/events.ts';

export class Session {
  /** Settles when the run is over; never rejects. */
  readonly trace: Promise<Trace>;
  readonly #program: Program;
  readonly #options: RunOptions;
  readonly #run: number;
  readonly #terminate: () => void;
  readonly #events: TraceEvent[] = [];
  #settle: ((trace: Trace) => void) | undefined;
  #looks = 0;
  #watch: ReturnType<typeof setInterval> | undefined;
  readonly #stop = (): void => this.#end(this.#now, 'stopped');

  /** `terminate` has to end the sandbox for good; it is called once, whatever the end. */
  constructor(program: Program, run: number, options: RunOptions, terminate: () => void) {
    this.#program = program;
    this.#run = run;
    this.#options = options;
    this.#terminate = terminate;
    this.trace = new Promise((resolve) => {
      this.#settle = resolve;
    });
    if (options.signal?.aborted === true) this.#stop();
    else options.signal?.addEventListener('abort', this.#stop, { once: true });
  }

  get isOver(): boolean {
    return this.#settle === undefined;
  }

  /** The virtual time of the newest event. */
  get #now(): number {
    return this.#events.at(-1)?.t ?? 0;
  }

  /** The sandbox has been told to start: from now on it has to give a sign of life. */
  started(): void {
    this.#watch ??= setInterval(() => {
      // Counted in looks, not by a clock: a host that was held up itself must not blame the sandbox.
      if (++this.#looks >= WATCH_LOOKS) this.kill('silence');
    }, WATCH_EVERY_MS);
    if (this.isOver) clearInterval(this.#watch);
  }

  /** Takes a message of the sandbox, as it came. What does not fit ends the run. */
  receive(value: unknown): void {
    if (this.isOver) return;
    const message = readMessage(value);
    if (message === undefined) {
      this.kill('protocol');
      return;
    }
    this.#looks = 0;
    switch (message.type) {
      case 'ready':
      case 'alive':
        return;
      case 'events':
        if (message.run !== this.#run) return;
        if (this.#events.length + message.events.length > LIMITS.events + 2) this.kill('events');
        else this.#add(message.events);
        return;
      case 'end':
        if (message.run === this.#run) this.#end(message.t, message.reason);
        return;
      default:
        message satisfies never;
    }
  }

  /** Ends the run because of a limit that the sandbox cannot see itself. */
  kill(limit: Limit): void {
    if (this.isOver) return;
    this.#add([{ t: this.#now, type: 'kill', limit }]);
    this.#end(this.#now, 'limit');
  }

  /** The engine would not even load the program, which the compiler let pass. Lines are the learner's. */
  refuse(message: string, line?: number, column?: number): void {
    if (this.isOver) return;
    const text = message.replace(/^Uncaught /, '');
    const name = /^(\w*Error)\b/.exec(text)?.[1] ?? 'SyntaxError';
    const error = { name, message: text.replace(/^\w*Error: /, ''), text, line, column };
    this.#add([{ t: 0, type: 'uncaught', kind: 'syntax', error, ...(line !== undefined && { line }) }]);
    this.#end(0, 'uncaught');
  }

  #add(events: readonly TraceEvent[]): void {
    for (const event of events) this.#events.push(event);
    this.#options.onEvents?.(events);
  }

  #end(t: number, reason: EndReason): void {
    const settle = this.#settle;
    if (settle === undefined) return;
    this.#settle = undefined;
    clearInterval(this.#watch);
    this.#options.signal?.removeEventListener('abort', this.#stop);
    this.#terminate();
    const { language } = this.#program;
    settle({ version: TRACE_VERSION, language, events: this.#events, end: { t, reason } });
  }
}
