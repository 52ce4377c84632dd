/** One run as its host sees it: gathers the trace, watches over silence, ends when told to. */
import { LEAST_LOOKS, LIMITS, WATCH_EVERY_MS, WATCH_LOOKS } from './limits.ts';
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
  /** Looks since the sandbox's last word, and before it: the time that the program has worked counts as well. */
  #looks = 0;
  #looksBefore = 0;
  /** The last line that was heard of. */
  #line: number | undefined;
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
      if (++this.#looks + this.#looksBefore >= WATCH_LOOKS) this.kill('silence');
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
        return;
      case 'alive':
        this.#looksBefore = Math.min(message.worked / WATCH_EVERY_MS, WATCH_LOOKS - LEAST_LOOKS);
        this.#line = message.line ?? this.#line;
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

  /** Ends the run because of a limit that the sandbox cannot see itself, at the last line that was heard of. */
  kill(limit: Limit): void {
    if (this.isOver) return;
    const line = this.#line;
    this.#add([{ t: this.#now, type: 'kill', limit, ...(line !== undefined && { line }) }]);
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
    for (const event of events) {
      this.#events.push(event);
      this.#line = event.line ?? this.#line;
    }
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
