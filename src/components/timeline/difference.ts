import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Trace } from '#trace/events.ts';

/** Says how the total times of two runs differ. */
export function difference(mine: Trace, course: Trace, texts: Strings['timeline']): string {
  const time = (ms: number): string => seconds(ms, texts.seconds);
  const [own, other] = [mine.end.t, course.end.t];
  const { same, shorter, longer } = texts.compare;
  const pattern = own === other ? same : own < other ? shorter : longer;
  return fill(pattern, { own: time(own), other: time(other), by: time(Math.abs(own - other)) });
}
