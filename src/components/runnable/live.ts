import { partOf } from '#components/part-of.ts';
import { loadPageTexts } from '#i18n/page.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import { loadPreference, savePreference } from '#progress/preferences.ts';
import type { Program } from '#runner/contract.ts';
import type { Trace } from '#trace/events.ts';
import { Draft } from './draft.ts';
import { prepare } from '#components/execute.ts';
import { Execution } from './execution.ts';
import { aboutLimit } from './limit-link.ts';
import { showNetworkNote } from './network-note.ts';
import { momentFragment, readMoment } from './moment.ts';
import { loadPrograms } from './programs.ts';
import { Player, type Beat, type Speed } from './player.ts';
import { problemOf } from '#components/problem.ts';
import { showProblem } from './problem-view.ts';
import { Stage } from './stage.ts';
import { showState } from './state-view.ts';

type State = keyof Strings['runnable']['state'];

/** How long a run that was begun ahead is kept for whoever asks for it, in real ms. */
const AHEAD_MS = 2000;

/** After an edit the program is made ready to run once no other has followed for so long, in real ms. */
const PAUSE_MS = 200;

const frames: Beat = {
  now: () => performance.now(),
  next(callback) {
    const id = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(id);
  },
};

/** What a `<course-runnable>` does once somebody uses it: running, playing, and editing through its draft. */
export class Live {
  readonly #element: HTMLElement;
  readonly #texts: Strings;
  readonly #draft: Draft;
  readonly #stage: Stage;
  #player: Player | undefined;
  #running: Execution | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Begun before anybody asked for it. */
  #ahead: Execution | undefined;

  /** @param onSource is told the program's text whenever it changes */
  static async open(element: HTMLElement, source: string | undefined, onSource: (source: string) => void) {
    const [texts, programs] = await Promise.all([loadPageTexts(), loadPrograms(element.dataset.programs)]);
    const live = new Live(element, texts, programs[element.dataset.snippet ?? ''], onSource);
    if (source === undefined) await live.#draft.restore();
    return live;
  }

  private constructor(
    element: HTMLElement,
    texts: Strings,
    program: Program | undefined,
    onSource: (source: string) => void,
  ) {
    this.#element = element;
    this.#texts = texts;
    this.#draft = new Draft(element, texts.runnable, program, {
      onSource: (source) => {
        onSource(source);
        this.#stage.forgetCode();
        this.#prepareSoon();
      },
      onRun: () => void this.run(),
    });
    this.#stage = new Stage(element, texts, {
      onSeek: (position) => this.#seek(position),
      onToggle: () => this.#toggle(),
      linkTo: (position) => this.#linkTo(position),
      course: () => this.#draft.course,
    });
    const speed = loadPreference('speed');
    const speeds = [...element.querySelectorAll<HTMLInputElement>('[data-part="speed"] input')];
    for (const input of speeds) {
      if (speed) input.checked = input.value === speed;
      input.addEventListener('change', () => {
        savePreference('speed', input.value);
        if (this.#player) this.#player.speed = this.#speed;
      });
    }
  }

  /** Shows the moment that the address names, of the course's own program: an edited one may not have it. */
  async openMoment(): Promise<void> {
    const moment = readMoment(location.hash);
    if (moment?.snippet !== this.#element.dataset.snippet || this.#draft.isEdited) return;
    await this.run();
    this.#seek(moment?.position ?? 0);
    this.#element.scrollIntoView();
  }

  edit(source: string): Promise<void> {
    return this.#draft.edit(source);
  }

  replace(source: string): Promise<void> {
    return this.#draft.replace(source);
  }

  openEditor(point?: { x: number; y: number }): Promise<void> {
    return this.#draft.open(point);
  }

  press(part: 'reset' | 'undo-reset' | 'copy'): Promise<void> {
    return this.#draft.press(part);
  }

  /** Loads and makes what a run of the program as it is now needs. */
  prepare(): void {
    prepare(this.#draft.program).catch(() => {
      // Said when it is really needed, when somebody runs it.
    });
  }

  #prepareSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.prepare(), PAUSE_MS);
  }

  /** Begins the run that is about to be asked for. Nothing of it shows, and it is dropped if nobody asks soon. */
  anticipate(): void {
    if (this.#state === 'running') return;
    this.#ahead?.stop();
    const ahead = new Execution(this.#draft.program);
    this.#ahead = ahead;
    setTimeout(() => {
      if (this.#ahead !== ahead) return;
      ahead.stop();
      this.#ahead = undefined;
    }, AHEAD_MS);
  }

  /** Ends the run before, if there is one, and runs the program as it is now. */
  async run(): Promise<Trace> {
    this.#running?.stop();
    this.#player?.stop();
    const running = this.#execution();
    this.#running = running;
    const isCurrent = () => this.#running === running;
    const stage = this.#stage;
    this.#begin();
    void showNetworkNote(this.#part('status'), running.program, this.#texts.runnable.networkNote);
    const player = new Player(this.#speed, frames, {
      onMove: (t) => stage.showTime(t),
      onEnd: () => this.#end(trace),
    });
    this.#player = player;
    running.listen((events) => {
      if (!isCurrent()) return;
      stage.add(events);
      player.reach(events.at(-1)?.t ?? 0);
    });
    const trace = await running.trace;
    this.#element.dispatchEvent(new CustomEvent('trace', { detail: trace, bubbles: true }));
    if (isCurrent()) {
      const completed = stage.complete(trace, running.program.source);
      if (trace.end.reason === 'stopped') {
        player.stop();
        this.#end(trace);
      } else {
        player.finish(trace.end.t);
      }
      void completed.then(() => (stage.isPlaying = this.#isPlaying));
    }
    return trace;
  }

  /** Ends a run that is executing; of one that is only being played, the playing. */
  stop(): void {
    if (this.#state !== 'running') return;
    this.#running?.stop();
    this.#player?.stop();
    this.#stage.isPlaying = false;
    this.#say('stopped', this.#player?.t ?? 0);
  }

  get #isPlaying(): boolean {
    return this.#player?.isPlaying ?? false;
  }

  /** Stops the playing and shows one moment of the run. */
  #seek(position: number): void {
    const { trace } = this.#stage;
    if (this.#isPlaying && trace) {
      this.#player?.stop();
      if (this.#state === 'running') this.#end(trace);
    }
    this.#stage.isPlaying = false;
    this.#stage.showPosition(position);
  }

  /** The address of a moment of the course's own program; an edited one has none. */
  #linkTo(position: number): string | undefined {
    const { snippet } = this.#element.dataset;
    // The fragment of the playground's address names a program instead.
    if (this.#draft.isEdited || snippet === undefined || this.#element.closest('course-playground'))
      return undefined;
    return new URL(momentFragment({ snippet, position }), location.href).href;
  }

  /** Plays from where it is, or from the beginning when that is the end; stops what is being played. */
  #toggle(): void {
    const { trace, replay, position } = this.#stage;
    if (!trace || !replay) return;
    if (this.#isPlaying) return this.#seek(position);
    const from = position >= replay.end ? 0 : replay.at(position).t;
    this.#stage.showPosition(replay.positionAt(from));
    this.#player = new Player(
      this.#speed,
      frames,
      {
        onMove: (t) => this.#stage.showTime(t),
        onEnd: () => {
          this.#stage.showEnd(trace.end.t);
          this.#stage.isPlaying = false;
        },
      },
      from,
    );
    this.#stage.isPlaying = true;
    this.#player.finish(trace.end.t);
  }

  /** What was begun ahead, if it is of the program as it is now; else a new one. */
  #execution(): Execution {
    const { program } = this.#draft;
    const ahead = this.#ahead;
    this.#ahead = undefined;
    if (ahead?.program.source === program.source) return ahead;
    ahead?.stop();
    return new Execution(program);
  }

  #begin(): void {
    const pane = this.#part('recorded');
    // The room that the recorded run took stays: a page that jumps cannot be read.
    for (const box of [this.#part('console'), this.#part('timeline')]) {
      box.style.minBlockSize = `${box.offsetHeight}px`;
    }
    this.#element.dataset.revealed = '';
    showProblem(this.#part('problem'), undefined);
    pane.querySelector('.console-error')?.remove();
    this.#stage.begin();
    this.#say('running', 0);
  }

  #end(trace: Trace): void {
    const { reason, t } = trace.end;
    const problem = problemOf(trace, this.#texts);
    showProblem(
      this.#part('problem'),
      problem ?? (this.#stage.isEmpty ? { what: this.#texts.runnable.nothing } : undefined),
      problem?.topic && { text: this.#texts.runnable.aboutLimit, href: aboutLimit(problem.topic) },
    );
    this.#stage.showEnd(t);
    this.#stage.isPlaying = false;
    const states = {
      completed: 'done',
      uncaught: 'failed',
      unsettled: 'failed',
      limit: 'limit',
      stopped: 'stopped',
    } as const;
    this.#say(states[reason], t);
    this.#element.dispatchEvent(new CustomEvent('played', { detail: trace, bubbles: true }));
  }

  get #speed(): Speed {
    const value = this.#element.querySelector<HTMLInputElement>('[data-part="speed"] input:checked')?.value;
    return value === 'instant' ? 'instant' : value === '4' ? 4 : 1;
  }

  get #state(): string | undefined {
    return this.#part('status').dataset.state;
  }

  #say(state: State, t: number): void {
    const { runnable, timeline } = this.#texts;
    const text = fill(runnable.state[state], { time: seconds(t, timeline.seconds) });
    showState(
      { status: this.#part('status'), run: this.#part('run'), stop: this.#part('stop') },
      state,
      text,
    );
  }

  #part(name: string): HTMLElement {
    return partOf(this.#element, name);
  }
}
