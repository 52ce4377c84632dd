import type { ProgramLanguage } from '#runner/contract.ts';
import { hasStored } from '#storage/stored.ts';
import type { Trace } from '#trace/events.ts';
import type { Live } from './live.ts';

/**
 * `<course-runnable>`: a program that can be run and edited. See `docs/formats.md` for its public interface.
 * This is the part that every page has; what runs and edits (`live.ts`) is loaded when somebody comes near.
 */
export class CourseRunnable extends HTMLElement {
  #live: Promise<Live> | undefined;
  #source: string | undefined;
  #listeners: AbortController | undefined;

  /** The program as it is now, with the learner's edits. Setting it is an edit. */
  get source(): string {
    return this.#source ?? this.#part('code')?.textContent ?? '';
  }

  set source(source: string) {
    this.#source = source;
    this.#use((live) => live.edit(source));
  }

  /** Takes another program in the place of the learner's, who can bring the own one back. */
  replace(source: string): void {
    this.#use((live) => live.replace(source));
  }

  get language(): ProgramLanguage {
    return this.dataset.language as ProgramLanguage;
  }

  /** Runs the program. Settles with the trace when execution ends; playing it may go on for longer. */
  async run(): Promise<Trace> {
    return (await this.#load()).run();
  }

  /** Ends a run, or the playing of one. */
  stop(): void {
    void this.#live?.then((live) => live.stop());
  }

  /** Loads what a click on Run would need, so that nothing has to be fetched then. */
  warm(): void {
    void this.#load()
      .then((live) => live.prepare())
      .catch(() => {
        // Said when it is really needed, at the click.
      });
  }

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    this.addEventListener('pointerenter', () => this.warm(), { signal });
    this.addEventListener('focusin', () => this.warm(), { signal });
    // An edit of an earlier visit is shown, never run by itself.
    if (hasStored()) this.#use(() => Promise.resolve());
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.stop();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  /** The click comes when the button comes up again: until then the run is well under way. */
  #down({ target }: PointerEvent): void {
    if (target instanceof Element && target.closest('[data-part=run]')) {
      void this.#live?.then((live) => live.anticipate());
    }
  }

  #click({ target, clientX: x, clientY: y }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const part = target.closest<HTMLElement>('button, pre')?.dataset.part;
    if (part === 'run') this.#use((live) => live.run());
    else if (part === 'stop') this.stop();
    else if (part === 'edit') this.#use((live) => live.openEditor());
    else if (part === 'code' && getSelection()?.isCollapsed) {
      this.#use((live) => live.openEditor({ x, y }));
    } else if (part === 'reset' || part === 'undo-reset' || part === 'copy') {
      this.#use((live) => live.press(part));
    }
  }

  /** Does something with what is loaded for it; says so when that cannot be had. */
  #use(action: (live: Live) => Promise<unknown>): void {
    void this.#load()
      .then(action)
      .catch(() => this.#sayLoadFailed());
  }

  #load(): Promise<Live> {
    this.#live ??= import('./live.ts')
      .then(({ Live }) => Live.open(this, this.#source, (source) => (this.#source = source)))
      .then((live) => {
        live.openMoment().catch(() => this.#sayLoadFailed());
        return live;
      })
      .catch((error: unknown) => {
        // The next try loads again.
        this.#live = undefined;
        throw error;
      });
    return this.#live;
  }

  #sayLoadFailed(): void {
    const status = this.#part('status');
    if (!status) return;
    status.dataset.state = 'failed';
    status.textContent = this.dataset.loadFailed ?? '';
  }
}
