import { fill, type Strings } from '#i18n/strings.ts';
import type { Trace } from '#trace/events.ts';
import type { Lane } from '#trace/lanes.ts';
import { shapeToElement, type Shape } from '../shape.ts';
import { Axis } from './axis-view.ts';
import { ArrowsView } from './arrows-view.ts';
import { DENSE, ROOMY, type View } from './draw-track.ts';
import { drawGrid } from './draw-axis.ts';
import { listenToGestures } from './gestures.ts';
import { textsIn, type Box } from './labels.ts';
import { LaneFocus } from './lane-focus.ts';
import { insideOf } from './inside.ts';
import { instantsOf, tracksOf, type Instant } from './model.ts';
import { makeParts, type Parts } from './parts.ts';
import { relationsOf, relationsWith, type Relation } from './relations.ts';
import { save } from './save.ts';
import { drawRow, headBox, makeRow, placeHead, showBegun, type Moment, type Row } from './rows.ts';
import { mostZoom, Scale } from './scale.ts';
import { below, collapsedAtFirst, nested, visible, type Branch } from './tree.ts';
import { relationWords } from './words.ts';

/** More tasks than this are not drawn, and more rows than this are lower. */
const MOST_LANES = 200;
const MANY = 12;

/** One step of zooming by a button or a key. */
const ZOOM_STEP = 1.6;

export interface Wishes {
  seek(position: number): void;
  scrub(t: number): void;
}

/** The interactive timeline of one run after another, in the box of the printed one. */
export class Chart {
  readonly #parts: Parts;
  readonly #texts: Strings['timeline'];
  readonly #hatch: string;
  readonly #wishes: Wishes;
  readonly #axis: Axis;
  readonly #arrows: ArrowsView;
  readonly #focus: LaneFocus;
  #trace: Trace | undefined;
  #lanes: ReadonlyMap<number, Lane> = new Map();
  #branches: Branch[] = [];
  #relations: Relation[] = [];
  #instants: Instant[] = [];
  readonly #opened = new Set<number>();
  #collapsed = new Set<number>();
  #rows: Row[] = [];
  #headEnds: number[] = [];
  #scale = new Scale(0, 0, 1, []);
  #zoom = 1;
  #room = 0;
  #left = 0;
  #moment: Moment = { time: undefined, position: undefined };
  #isDrawing = false;

  constructor(box: HTMLElement, texts: Strings['timeline'], id: string, wishes: Wishes) {
    this.#texts = texts;
    this.#hatch = `hatch-live-${id}`;
    this.#wishes = wishes;
    this.#parts = makeParts(box, texts, this.#hatch);
    this.#axis = new Axis(this.#parts, texts, (t) => this.#toggleInstant(t));
    this.#arrows = new ArrowsView(this.#parts, texts);
    this.#focus = new LaneFocus(this.#parts.rows, {
      rows: () => this.#rows,
      onFold: (task, isCollapsed) => this.#fold(task, isCollapsed),
      onBegin: ({ branch }) => wishes.seek(branch.track.from.event + 1),
      onChange: () => this.#drawSoon(),
    });
    this.#listen();
  }

  set trace(trace: Trace) {
    const isSame = this.#trace?.events.length === trace.events.length && this.#trace.end.t === trace.end.t;
    this.#trace = trace;
    const all = tracksOf(trace);
    const tracks = all.slice(0, MOST_LANES);
    this.#lanes = new Map(all.map(({ lane }) => [lane.task, lane]));
    this.#branches = nested(tracks);
    this.#relations = relationsOf(tracks);
    this.#instants = instantsOf(trace);
    if (!isSame) {
      this.#zoom = 1;
      this.#opened.clear();
      this.#collapsed = collapsedAtFirst(this.#branches);
      // A run of one instant has no time to show; its events are all there is.
      if (trace.end.t === 0) for (const { t } of this.#instants) this.#opened.add(t);
    }
    this.#axis.trace = trace;
    this.#makeRows();
    const rest = all.length > MOST_LANES ? fill(this.#texts.tooMany, { n: MOST_LANES, all: all.length }) : '';
    if (rest)
      this.#parts.rows.append(
        Object.assign(document.createElement('p'), { className: 'cut', textContent: rest }),
      );
  }

  /** Puts the playhead to a moment. `isSeen`: what comes after it is no secret. */
  show(moment: Moment, isSeen: boolean): void {
    const before = this.#present;
    this.#moment = moment;
    this.#parts.drawing.classList.toggle('seen', isSeen);
    this.#place(true);
    if (this.#present !== before) this.#drawSoon();
  }

  /** The number of the event that was gone to. */
  get #present(): number | undefined {
    const { position } = this.#moment;
    if (position === undefined || position <= 0) return undefined;
    return position > (this.#trace?.events.length ?? 0) ? undefined : position - 1;
  }

  #makeRows(): void {
    const shown = visible(this.#branches, this.#collapsed);
    const size = shown.length > MANY ? DENSE : ROOMY;
    this.#rows = shown.map((branch) => {
      const { task } = branch.track.lane;
      const own = relationsWith(this.#relations, task);
      const about = relationWords(task, own, this.#lanes, this.#texts);
      const inside = this.#collapsed.has(task) ? insideOf(below(this.#branches, branch)) : undefined;
      return makeRow(branch, inside, size, this.#texts, about);
    });
    this.#parts.rows.replaceChildren(...this.#rows.map(({ element }) => element));
    this.#focus.rove();
    this.#layOut();
  }

  #layOut(): void {
    const { view, drawing } = this.#parts;
    this.#room = view.clientWidth;
    if (!this.#trace || this.#room === 0) return;
    const open = this.#instants.filter(({ t }) => this.#opened.has(t));
    this.#scale = new Scale(this.#trace.end.t, this.#room, this.#zoom, open);
    drawing.style.inlineSize = `${this.#scale.width}px`;
    // Each name that stays in view while the rest scrolls is a layer of its own.
    drawing.classList.toggle('zoomed', this.#scale.width > this.#room);
    this.#headEnds = this.#rows.map((row) => placeHead(row, this.#scale));
    this.#left = view.scrollLeft;
    this.#place(false);
    this.#draw();
  }

  #drawSoon(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    requestAnimationFrame(() => this.#draw());
  }

  /** Draws what is in view, and nothing else. */
  #draw(): void {
    this.#isDrawing = false;
    const { view, rows, grid } = this.#parts;
    if (!this.#trace || this.#room === 0) return;
    const size = this.#rows.length > MANY ? DENSE : ROOMY;
    const picture: View = {
      scale: this.#scale,
      left: this.#left,
      width: this.#room,
      size,
      texts: this.#texts,
      lanes: this.#lanes,
      hatch: this.#hatch,
    };
    const [top, bottom] = [view.scrollTop - size.height, view.scrollTop + view.clientHeight];
    const present = this.#present;
    const presentRow = this.#rowOf(present === undefined ? undefined : this.#trace.events[present]!.task);
    const words: Box[] = [];
    this.#rows.forEach((row, index) => {
      const isInView = index * size.height >= top && index * size.height <= bottom;
      row.element.classList.toggle('now', row === presentRow);
      row.element.classList.toggle('near', isInView);
      const nameEnd = this.#headEnds[index]! - this.#left;
      const shapes = isInView ? drawRow(row, picture, nameEnd) : [];
      words.push(...textsIn(shapes, index * size.height), headBox(nameEnd, row, index * size.height));
      fillDrawing(row.drawing, shapes, this.#left);
    });
    const height = this.#rows.length * size.height;
    rows.style.minBlockSize = `${height}px`;
    fillDrawing(grid, drawGrid(picture, height, present), this.#left);
    this.#axis.draw(picture, this.#instants);
    const inFocus = this.#focus.task ?? presentRow?.branch.track.lane.task;
    const rowOf = (task: number) => this.#indexOf(task);
    this.#arrows.draw(inFocus, this.#relations, this.#lanes, present, picture, rowOf, words);
  }

  /** Moves playhead and veils, and nothing else: this is done at each frame of playing. */
  #place(follows: boolean): void {
    const { time, position } = this.#moment;
    const { veils, playhead, view } = this.#parts;
    const isShown = time !== undefined;
    showBegun(this.#rows, this.#moment);
    playhead.toggleAttribute('hidden', !isShown);
    for (const veil of veils) veil.toggleAttribute('hidden', !isShown);
    if (!isShown) return;
    const event = position === undefined ? undefined : position - 1;
    const x = event === undefined ? this.#scale.after(time) : this.#scale.right({ t: time, event });
    const transform = `translateX(${x}px)`;
    for (const part of [playhead, ...veils]) part.style.transform = transform;
    if (!follows || this.#scale.width <= this.#room) return;
    if (x < this.#left || x > this.#left + this.#room) view.scrollLeft = x - this.#room * 0.3;
  }

  /** The row of a task, or of the nearest one above it that is not hidden. */
  #rowOf(task: number | undefined): Row | undefined {
    const index = task === undefined ? -1 : this.#indexOf(task);
    return this.#rows[index];
  }

  #indexOf(task: number): number {
    for (let at: number | undefined = task; at !== undefined; at = this.#lanes.get(at)?.parent) {
      const index = this.#rows.findIndex(({ branch }) => branch.track.lane.task === at);
      if (index >= 0) return index;
    }
    return -1;
  }

  #zoomTo(zoom: number, clientX?: number): void {
    const { view } = this.#parts;
    const box = view.getBoundingClientRect();
    const offset = clientX === undefined ? this.#room / 2 : clientX - box.left;
    const point = this.#scale.pointAt(view.scrollLeft + offset);
    this.#zoom = Math.min(Math.max(1, zoom), mostZoom(this.#trace?.end.t ?? 0, this.#room));
    this.#layOut();
    view.scrollLeft = this.#scale.xOf(point) - offset;
    this.#parts.buttons.zoomOut.disabled = this.#zoom === 1;
  }

  #toggleInstant(t: number): void {
    const { view } = this.#parts;
    const offset = this.#scale.before(t) - view.scrollLeft;
    if (!this.#opened.delete(t)) this.#opened.add(t);
    this.#layOut();
    view.scrollLeft = this.#scale.before(t) - Math.min(Math.max(offset, 8), this.#room * 0.3);
  }

  #fold(task: number, isCollapsed: boolean): void {
    if (isCollapsed) this.#collapsed.add(task);
    else this.#collapsed.delete(task);
    this.#makeRows();
  }

  #listen(): void {
    const { view, drawing, axis, buttons } = this.#parts;
    const xOf = (clientX: number) => clientX - view.getBoundingClientRect().left + view.scrollLeft;
    listenToGestures(view, drawing, axis, {
      onEvent: (event) => this.#wishes.seek(event + 1),
      onPlace: (clientX) => {
        const x = xOf(clientX);
        const position = this.#scale.positionAt(x);
        if (position === undefined) this.#wishes.scrub(this.#scale.pointAt(x).t);
        else this.#wishes.seek(position);
      },
      onZoom: (factor, clientX) => this.#zoomTo(this.#zoom * factor, clientX),
    });
    for (const format of ['svg', 'png'] as const)
      buttons[format].addEventListener(
        'click',
        () => this.#trace && void save(format, this.#trace, this.#texts),
      );
    buttons.zoomIn.addEventListener('click', () => this.#zoomTo(this.#zoom * ZOOM_STEP));
    buttons.zoomOut.addEventListener('click', () => this.#zoomTo(this.#zoom / ZOOM_STEP));
    buttons.fit.addEventListener('click', () => {
      if (this.#trace && this.#trace.end.t > 0) this.#opened.clear();
      this.#zoomTo(1);
    });
    view.addEventListener('scroll', () => {
      this.#left = view.scrollLeft;
      this.#drawSoon();
    });
    new ResizeObserver(() => this.#layOut()).observe(view);
    view.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const factor = { '+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP, '0': 0 }[event.key];
      if (factor === undefined) return;
      this.#zoomTo(this.#zoom * factor);
      event.preventDefault();
    });
  }
}

/** Fills a drawing that stands at the left side of the view. */
function fillDrawing(drawing: SVGElement, shapes: readonly Shape[], left: number): void {
  if (shapes.length === 0 && drawing.childElementCount === 0) return;
  drawing.style.insetInlineStart = `${left}px`;
  drawing.replaceChildren(...shapes.map(shapeToElement));
}
