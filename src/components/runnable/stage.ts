import { partOf } from '#components/part-of.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';
import { Replay } from '#trace/replay.ts';
import { Comparison } from './comparison.ts';
import { ConsoleView } from './console-view.ts';
import type { Editable } from '#components/execute.ts';
import { LineNumbers } from './line-numbers.ts';
import { litLine } from './lit-line.ts';

/** What is used of `<course-timeline>`. */
type TimelineElement = HTMLElement & { trace?: Trace; time?: number; position: number };
/** What is used of `<course-player>`. */
type PlayerElement = HTMLElement & {
  load(): Promise<PlayerElement>;
  replay: Replay | undefined;
  position: number;
  isPlaying: boolean;
  linkTo: (position: number) => string | undefined;
};

/** What a stage asks of whoever has it. */
interface Handlers {
  /** Somebody wants to see this position. */
  onSeek: (position: number) => void;
  /** Playing should begin or stop. */
  onToggle: () => void;
  /** The address of a position, where it has one. */
  linkTo: (position: number) => string | undefined;
  /** The course's program, when another was run. */
  course: () => Editable | undefined;
}

/** Shows one moment of a run wherever it is drawn: console, timeline, player, the line of the code. */
export class Stage {
  readonly #element: HTMLElement;
  readonly #texts: Strings;
  /** Absent until its element is defined: what is set before that would be lost on it. */
  #timeline: TimelineElement | undefined;
  readonly #handlers: Handlers;
  #console: ConsoleView | undefined;
  #player: PlayerElement | undefined;
  /** Of the run that is shown, once it has been executed. */
  #trace: Trace | undefined;
  /** The same, when it has events to go through. */
  #replay: Replay | undefined;
  #comparison: Comparison | undefined;
  readonly #lines: LineNumbers;
  /** Is the code that is shown the one of the run? */
  #isOwnCode = false;
  #position = 0;

  constructor(element: HTMLElement, texts: Strings, handlers: Handlers) {
    this.#element = element;
    this.#texts = texts;
    this.#handlers = handlers;
    this.#lines = new LineNumbers(this.#part('code-pane'), texts.runnable.lines, handlers);
    const timeline = element.querySelector<TimelineElement>('course-timeline');
    timeline?.addEventListener('scrub', (event) => {
      if (this.#replay) handlers.onSeek(this.#replay.positionAt((event as CustomEvent<number>).detail));
    });
    timeline?.addEventListener('seek', (event) => handlers.onSeek((event as CustomEvent<number>).detail));
    void customElements.whenDefined('course-timeline').then(() => {
      if (!timeline) return;
      this.#timeline = timeline;
      if (this.#trace) timeline.trace = this.#trace;
      this.showPosition(this.#position);
    });
    this.#part('output').addEventListener('click', ({ target }) => {
      const line = target instanceof Element ? target.closest<HTMLElement>('[data-log]') : null;
      if (line && getSelection()?.isCollapsed) this.#seekLog(Number(line.dataset.log));
    });
  }

  /** A run begins: what was shown of another goes. */
  begin(): void {
    this.#replay = undefined;
    this.#trace = undefined;
    this.#position = 0;
    if (this.#player) this.#player.hidden = true;
    this.#comparison?.offer(undefined, undefined);
    this.forgetCode();
    this.#isOwnCode = true;
    this.#part('console').scrollTop = 0;
    const { seconds } = this.#texts.timeline;
    this.#console = new ConsoleView(this.#part('output'), this.#part('console'), seconds);
  }

  /** The code is not, or no longer, the one of the run that is shown. */
  forgetCode(): void {
    this.#isOwnCode = false;
    litLine(this.#part('code-pane'), undefined);
    this.#lines.hide();
  }

  get isEmpty(): boolean {
    return this.#console?.isEmpty ?? true;
  }

  get position(): number {
    return this.#position;
  }

  get trace(): Trace | undefined {
    return this.#trace;
  }

  get replay(): Replay | undefined {
    return this.#replay;
  }

  add(events: readonly TraceEvent[]): void {
    this.#console?.add(events);
  }

  /**
   * The run has been executed; now every moment of it can be shown.
   * @param source the code that was run
   */
  async complete(trace: Trace, source: string): Promise<void> {
    this.#trace = trace;
    if (this.#timeline) this.#timeline.trace = trace;
    if (trace.events.length === 0) return;
    const replay = new Replay(trace);
    this.#replay = replay;
    this.#player ??= await this.#makePlayer();
    if (this.#replay !== replay) return;
    this.#player.replay = replay;
    this.#player.hidden = false;
    this.#player.position = this.#position;
    if (this.#isOwnCode) this.#lines.show(source, trace);
    this.#comparison ??= new Comparison(this.#element, this.#texts.timeline.compare.open);
    this.#comparison.offer(trace, this.#handlers.course());
  }

  /** Shows what had happened when virtual time `t` was over. */
  showTime(t: number): void {
    if (this.#replay) {
      const position = this.#replay.positionAt(t);
      if (position !== this.#position) this.#show(position);
    }
    this.#console?.showUntil(t);
    if (this.#timeline) this.#timeline.time = t;
  }

  /** Shows the run after `position` events. */
  showPosition(position: number): void {
    if (!this.#replay) return;
    const state = this.#show(position);
    this.#console?.showLogs(state.logs);
    if (!this.#timeline) return;
    if (position >= this.#replay.end) this.#timeline.time = undefined;
    else this.#timeline.position = position;
  }

  /** Shows all of it, without a playhead. */
  showEnd(t: number): void {
    this.#console?.showUntil(t);
    if (this.#timeline) this.#timeline.time = undefined;
    if (this.#replay) this.#show(this.#replay.end);
  }

  set isPlaying(isPlaying: boolean) {
    if (this.#player) this.#player.isPlaying = isPlaying;
  }

  #show(position: number) {
    this.#position = position;
    const state = this.#replay!.at(position);
    litLine(this.#part('code-pane'), state.isOver || !this.#isOwnCode ? undefined : state.line);
    this.#lines.position = position;
    if (this.#player && !this.#player.hidden) this.#player.position = position;
    return state;
  }

  #seekLog(log: number): void {
    let count = -1;
    const at = this.#replay?.trace.events.findIndex((event) => event.type === 'log' && ++count === log);
    if (at !== undefined && at >= 0) this.#handlers.onSeek(at + 1);
  }

  async #makePlayer(): Promise<PlayerElement> {
    await customElements.whenDefined('course-player');
    const player = document.createElement('course-player') as PlayerElement;
    await player.load();
    player.linkTo = this.#handlers.linkTo;
    player.addEventListener('seek', (event) => this.#handlers.onSeek((event as CustomEvent<number>).detail));
    player.addEventListener('toggle', () => this.#handlers.onToggle());
    this.#element.append(player);
    return player;
  }

  #part(name: string): HTMLElement {
    return partOf(this.#element, name);
  }
}
