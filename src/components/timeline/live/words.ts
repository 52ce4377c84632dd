import { laneName } from '#components/task-name.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import type { Lane } from '#trace/lanes.ts';
import type { Relation } from './relations.ts';

/** The most names in one list. */
const MOST_NAMES = 3;

/** The arrows of one lane in words, in the order in which they are read: `started by main program`, `woke …`. */
export function relationWords(
  task: number,
  relations: readonly Relation[],
  lanes: ReadonlyMap<number, Lane>,
  texts: Strings['timeline'],
): string[] {
  const names = (tasks: readonly number[]): string => {
    const all = [...new Set(tasks)];
    const shown = all.slice(0, MOST_NAMES).map((each) => {
      const lane = lanes.get(each);
      return lane ? laneName(lane, texts) : texts.anonymous;
    });
    const more = all.length - shown.length;
    return more > 0 ? fill(texts.moreNames, { names: shown.join(', '), n: more }) : shown.join(', ');
  };
  const of = (kind: Relation['kind'], side: 'source' | 'target'): string => {
    const other = side === 'source' ? 'target' : 'source';
    return names(
      relations.filter((each) => each.kind === kind && each[side] === task).map((each) => each[other]),
    );
  };
  const { startedBy, started, awaits, awaitedBy, wokenBy, woke } = texts.relations;
  const lines: [pattern: string, names: string][] = [
    [startedBy, of('started', 'target')],
    [started, of('started', 'source')],
    [awaits, of('awaits', 'source')],
    [awaitedBy, of('awaits', 'target')],
    [wokenBy, of('woke', 'target')],
    [woke, of('woke', 'source')],
  ];
  return lines.flatMap(([pattern, list]) =>
    list === '' ? [] : [fill(pattern, { name: list, names: list })],
  );
}
