import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Lane, Segment } from '#trace/lanes.ts';

/** What a lane is called: the call as written, or "main program" for the module. */
export function laneName(lane: Pick<Lane, 'task' | 'label'>, texts: Strings['timeline']): string {
  return lane.task === 0 ? texts.module : lane.label || texts.anonymous;
}

/** The same with no word more than it needs: how long a timer takes, or what is awaited. */
export function shortWaitText(
  segment: Segment,
  lanes: ReadonlyMap<number, Lane>,
  texts: Strings['timeline'],
): string {
  const { wait } = segment;
  if (!wait) return '';
  const other = wait.on === undefined ? undefined : lanes.get(wait.on);
  if (wait.kind === 'task' && other) return laneName(other, texts);
  if (wait.kind === 'timer' && wait.delay !== undefined) return seconds(wait.delay, texts.seconds);
  return wait.label;
}

/** What a waiting segment waits for, in words. */
export function waitText(
  segment: Segment,
  lanes: ReadonlyMap<number, Lane>,
  texts: Strings['timeline'],
): string {
  const { wait } = segment;
  if (!wait) return texts.waitsForConsumer;
  const other = wait.on === undefined ? undefined : lanes.get(wait.on);
  if (wait.kind === 'task' && other) return fill(texts.waitsFor, { what: laneName(other, texts) });
  if (wait.kind === 'timer' && wait.delay !== undefined) {
    return fill(texts.waitsForTimer, { time: seconds(wait.delay, texts.seconds) });
  }
  return fill(texts.waitsFor, { what: wait.label });
}
