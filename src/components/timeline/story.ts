import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';
import { lanesOf, type Lane } from '#trace/lanes.ts';
import { laneName, waitText } from './names.ts';

/** A timeline in words. */
export interface StoryLine {
  /** Virtual milliseconds. */
  t: number;
  /** `0.0 s`, in the language of the texts. */
  time: string;
  text: string;
}

/** The same story as the drawing tells, event by event, for those who read it or hear it. */
export function storyOf(trace: Trace, texts: Strings['timeline']): StoryLine[] {
  const lanes = lanesOf(trace);
  const waits = new Map(
    lanes.map((lane) => [lane.task, lane.segments.filter(({ state }) => state === 'waiting')]),
  );
  return trace.events.flatMap((event) => {
    const text = sentence(event, lanes, waits, texts);
    return text ? [{ t: event.t, time: seconds(event.t, texts.seconds), text }] : [];
  });
}

function sentence(
  event: TraceEvent,
  lanes: readonly Lane[],
  waits: ReadonlyMap<number, Lane['segments']>,
  texts: Strings['timeline'],
): string | undefined {
  const lane = lanes.find(({ task }) => task === event.task);
  const name = lane ? laneName(lane, texts) : texts.module;
  switch (event.type) {
    case 'call':
      return fill(texts.starts, { name });
    case 'await': {
      const segment = waits.get(event.task)?.shift();
      return segment && `${name}: ${waitText(segment, lanes, texts)}`;
    }
    case 'resume':
      return fill(texts.goesOn, { name });
    case 'log':
      return fill(texts.prints, { name, text: event.text });
    case 'return':
      return event.task === 0 ? undefined : fill(texts.isDone, { name });
    case 'throw':
      return fill(texts.fails, { name, error: `${event.error.name}: ${event.error.message}` });
    default:
      return undefined;
  }
}
