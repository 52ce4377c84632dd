import { make } from '#components/make.ts';
import { laneName } from '#components/task-name.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Lane } from '#trace/lanes.ts';
import { shapeToElement } from '../shape.ts';
import { drawArrows, type Arrow } from './draw-arrows.ts';
import type { View } from './draw-track.ts';
import { withRoomForLabels, type Box } from './labels.ts';
import type { Edge } from './model.ts';
import type { Parts } from './parts.ts';
import { relationsWith, type Relation } from './relations.ts';
import { relationWords } from './words.ts';

/** The most arrows at once. */
const MOST = 24;

/** The arrows of the lane in focus, and the same in words above the drawing. */
export class ArrowsView {
  readonly #parts: Parts;
  readonly #texts: Strings['timeline'];

  constructor(parts: Parts, texts: Strings['timeline']) {
    this.#parts = parts;
    this.#texts = texts;
  }

  /**
   * @param task the lane in focus, if there is one
   * @param present the number of the event that was gone to
   * @param rowOf in which row a task is, or the one above it that hides it
   * @param taken where other texts are
   */
  draw(
    task: number | undefined,
    relations: readonly Relation[],
    lanes: ReadonlyMap<number, Lane>,
    present: number | undefined,
    view: View,
    rowOf: (task: number) => number,
    taken: readonly Box[],
  ): void {
    const { arrows, about } = this.#parts;
    const own = task === undefined ? [] : relationsWith(relations, task);
    const middle = (edge: Edge) => (view.scale.left(edge) + view.scale.right(edge)) / 2 - view.left;
    const center = (row: number) => row * view.size.height + view.size.top + view.size.bar / 2;
    const drawn = own.flatMap(({ kind, source, target, from, to }): Arrow[] => {
      const rows = [rowOf(source), rowOf(target)] as const;
      const [x1, x2] = [middle(from), middle(to)];
      const isOut = Math.max(x1, x2) < 0 || Math.min(x1, x2) > view.width;
      if (rows[0] === rows[1] || rows[0] < 0 || rows[1] < 0 || isOut) return [];
      const isPresent = present !== undefined && (from.event === present || to.event === present);
      const ends = { from: { x: x1, y: center(rows[0]) }, to: { x: x2, y: center(rows[1]) } };
      return [{ kind, label: this.#texts.arrows[kind], isPresent, ...ends }];
    });
    arrows.style.insetInlineStart = `${view.left}px`;
    arrows.replaceChildren(...withRoomForLabels(drawArrows(drawn.slice(0, MOST)), taken).map(shapeToElement));
    const lane = task === undefined ? undefined : lanes.get(task);
    if (!lane) {
      about.replaceChildren();
      return;
    }
    const words = relationWords(lane.task, own, lanes, this.#texts).join(' · ');
    about.replaceChildren(make('b', {}, laneName(lane, this.#texts)), words && ` · ${words}`);
    about.title = about.textContent;
  }
}
