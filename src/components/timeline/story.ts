import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';
import { lanesOf, type Lane } from '#trace/lanes.ts';
import { laneName, waitText } from '#components/task-name.ts';

/** A timeline in words. */
export interface StoryLine {
  /** Virtual milliseconds. */
  t: number;
  /** `0.0 s`, in the language of the texts. */
  time: string;
  text: string;
}

/** How many sentences a story has at most. */
const LONGEST = 300;

/** The same story as the drawing tells, event by event, for those who read it or hear it. */
export function storyOf(trace: Trace, texts: Strings['timeline']): StoryLine[] {
  const lanes = new Map(lanesOf(trace).map((lane) => [lane.task, lane]));
  const waits = new Map(
    [...lanes.values()].map((lane) => [lane.task, lane.segments.filter(({ state }) => state === 'waiting')]),
  );
  const story: StoryLine[] = [];
  for (const event of trace.events) {
    const text = story.length < LONGEST ? sentence(event, lanes, waits, texts) : texts.storyGoesOn;
    if (text) story.push({ t: event.t, time: seconds(event.t, texts.seconds), text });
    if (story.length > LONGEST) break;
  }
  return story;
}

function sentence(
  event: TraceEvent,
  lanes: ReadonlyMap<number, Lane>,
  waits: ReadonlyMap<number, Lane['segments']>,
  texts: Strings['timeline'],
): string | undefined {
  const lane = event.task === undefined ? undefined : lanes.get(event.task);
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
