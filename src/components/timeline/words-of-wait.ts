import { shortWaitText, waitText } from '#components/task-name.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Lane, Segment } from '#trace/lanes.ts';
import { fitText, SANS, textWidth } from './text-width.ts';

/**
 * The words of a bar that waits: the whole sentence where it fits into so many px, else only what is waited for, cut if
 * need be. A time is never cut, as it would be another one.
 */
export function wordsOfWait(
  segment: Segment,
  room: number,
  { lanes, texts }: { lanes: ReadonlyMap<number, Lane>; texts: Strings['timeline'] },
): { whole: string; shown: string } {
  const whole = waitText(segment, lanes, texts);
  if (textWidth(whole, SANS) <= room) return { whole, shown: whole };
  const short = shortWaitText(segment, lanes, texts);
  const shown = fitText(short, room, SANS);
  return { whole, shown: segment.wait?.kind === 'timer' && shown !== short ? '' : shown };
}
