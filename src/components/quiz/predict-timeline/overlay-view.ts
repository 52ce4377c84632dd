import { make } from '#components/make.ts';
import { fill, type Strings } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import type { Overlay, OverlayRow } from './overlay.ts';

/**
 * The guess as outlined, hatched bars over the filled bars of what happened: the total on an axis of time, each line on
 * an axis of places. What a row shows it says as well; its bars are for the eye alone.
 */
export function overlayView({ rows, places, times, total }: Overlay, texts: Strings): HTMLElement {
  const say = texts.quiz.predictTimeline;
  const time = (t: number) => seconds(t, texts.timeline.seconds);
  const share = (t: number) => `${total.end > 0 ? (t / total.end) * 100 : 100}%`;
  const totalWords =
    total.guess === total.actual
      ? say.totalRight
      : fill(say.totals, { guess: time(total.guess), actual: time(total.actual) });
  const totals = track(bar('actual', '0', share(total.actual)), bar('guess', '0', share(total.guess)));
  const column = (place: number) => `${(place / places) * 100}%`;
  const width = `${100 / places}%`;
  const axis = track(
    ...times.map(({ t, from, count }) => {
      const mark = make('span', { class: 'at' }, time(t));
      Object.assign(mark.style, { insetInlineStart: column(from), inlineSize: `${(count / places) * 100}%` });
      return mark;
    }),
  );
  axis.classList.add('times');
  const items = rows.map((row) => {
    const bars = [
      ...(row.actual === undefined ? [] : [bar('actual', column(row.actual), width)]),
      ...(row.guess === undefined ? [] : [bar('guess', column(row.guess), width)]),
    ];
    const name = make('span', { class: 'text', translate: 'no' }, row.text);
    return make('li', {}, name, track(...bars), make('span', { class: 'words' }, wordsOf(row, texts)));
  });
  const totalName = make('span', { class: 'text total-name' }, say.total);
  return make(
    'div',
    { class: 'overlay', 'data-part': 'overlay' },
    make('p', { class: 'heading' }, say.overlay),
    make(
      'p',
      { class: 'legend', 'aria-hidden': 'true' },
      make('span', { class: 'actual' }),
      say.happened,
      make('span', { class: 'guess' }),
      say.yourGuess,
    ),
    make(
      'ol',
      {},
      make('li', { class: 'axis', 'aria-hidden': 'true' }, make('span', {}), axis, make('span', {})),
      ...items,
      make('li', { class: 'of-total' }, totalName, totals, make('span', { class: 'words' }, totalWords)),
    ),
  );
}

function track(...bars: HTMLElement[]): HTMLElement {
  return make('span', { class: 'track', 'aria-hidden': 'true' }, ...bars);
}

/** @param start and `length` are shares of the track */
function bar(kind: 'guess' | 'actual', start: string, length: string): HTMLElement {
  const made = make('span', { class: kind });
  Object.assign(made.style, { insetInlineStart: start, inlineSize: length });
  return made;
}

function wordsOf({ guess, actual }: OverlayRow, { quiz }: Strings): string {
  const say = quiz.predictTimeline;
  if (actual === undefined) return say.isExtra;
  if (guess === undefined) return say.isMissing;
  if (guess === actual) return say.inPlace;
  return fill(say.places, { guess: guess + 1, actual: actual + 1 });
}
