import { expect, test } from 'playwright/test';
import en from '#i18n/en.ts';
import { fill } from '#i18n/strings.ts';
import { seconds } from '#i18n/time.ts';
import { positionOf } from '#runner/expectations/moments.fixture.ts';
import { lanesIn, momentsIn, runText, SLEEP } from '#runner/expectations/notation.fixture.ts';
import { EXPECTATIONS } from '#runner/expectations/programs.fixture.ts';
import { lesson, playInstantly, runnable } from './support/course.ts';
import { drawnLoops, drawRun, type DrawnLoop, type DrawnWait } from './support/timeline-run.ts';

/** Entries of a list that are shown; of a longer list there is one less. */
const MOST_ENTRIES = 5;

/** The names of the lanes, as the page has them. */
const namesOf = (lanes: readonly string[]): string[] =>
  lanes.map((lane) => lane.split(/ [<|] /, 1)[0]!.replace(/^main$/, en.timeline.module));

/** The waits of an expectation: `timer 0-2000` in the lane with this number. */
function waitsOf(lanes: readonly string[]): { lane: number; from: number; to: number }[] {
  return lanes.flatMap((text, lane) =>
    [...(text.split(' | ')[2] ?? '').matchAll(/(\d+)-(\d+)/g)].map(([, from, to]) => ({
      lane,
      from: Number(from),
      to: Number(to),
    })),
  );
}

/** A moment of an expectation in the words of the player. */
function loopOf(lanes: readonly string[], loop: string): DrawnLoop {
  const words = en.player;
  const time = (ms: string) => seconds(Number(ms), en.timeline.seconds);
  const name = (one: string) =>
    one === 'main' ? en.timeline.module : one.startsWith('#') ? namesOf(lanes)[Number(one.slice(1))]! : one;
  const part = (kind: string, separator: string, say: (entry: string) => string) => {
    const text = loop.split('; ').find((one) => one.startsWith(`${kind} `));
    const entries = text?.slice(kind.length + 1).split(separator) ?? [];
    const more = fill(words.more, { n: entries.length - MOST_ENTRIES + 1 });
    const said = entries.map(say);
    return said.length > MOST_ENTRIES ? [...said.slice(0, MOST_ENTRIES - 1), more] : said;
  };
  const frames: Record<string, string> = { timer: words.timerCallback, callback: words.callbackWithoutLine };
  return {
    stack: part('stack', ' < ', (frame) => frames[frame] ?? name(frame)),
    queue: part('queue', ', then ', (entry) => {
      const [, line] = /^line (\d+)$/.exec(entry) ?? [];
      if (line !== undefined) return fill(words.callback, { line });
      return fill(words.restOf, { name: name(entry.slice('rest of '.length)) });
    }),
    timers: part('timers', ', then ', (timer) => {
      const [, due = '', whose = ''] = /^([\d.]+) (.*)$/.exec(timer) ?? [];
      const [, line] = /^line (\d+)$/.exec(whose) ?? [];
      if (line !== undefined) return fill(words.due, { time: time(due), line });
      return fill(words.dueFor, { time: time(due), name: name(whose) });
    }),
  };
}

/** Two places make the scale; all others have to lie on it. */
function expectOnScale(drawn: readonly DrawnWait[], waits: ReturnType<typeof waitsOf>, what: string): void {
  expect(
    drawn.map(({ lane }) => lane),
    what,
  ).toEqual(waits.map(({ lane }) => lane));
  const begin = Math.min(...waits.map(({ from }) => from));
  const end = Math.max(...waits.map(({ to }) => to));
  const left = Math.min(...drawn.map((bar) => bar.left));
  const right = Math.max(...drawn.map((bar) => bar.right));
  const place = (t: number) => left + ((t - begin) / (end - begin)) * (right - left);
  for (const [index, { from, to }] of waits.entries()) {
    expect(Math.abs(drawn[index]!.left - place(from)), `${what}: from ${from}`).toBeLessThan(6);
    expect(Math.abs(drawn[index]!.right - place(to)), `${what}: to ${to}`).toBeLessThan(6);
  }
}

for (const half of [0, 1]) {
  test(`what a page shows of each program is what was written by hand, half ${half + 1}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(lesson('en', '03-gather'));
    const program = runnable(page, 'gather');
    await playInstantly(program);
    for (const [what, source, ...expected] of EXPECTATIONS.filter((_, index) => index % 2 === half)) {
      await test.step(what, async () => {
        const { trace, names, waits } = await drawRun(program, SLEEP + source);
        const lanes = lanesIn(expected);
        expect(runText(trace, expected).map((line) => line.trimEnd())).toEqual(expected);
        expect(names, what).toEqual(namesOf(lanes));
        // A run of one instant is drawn event by event: its waits take no time.
        if (trace.end.t > 0) expectOnScale(waits, waitsOf(lanes), what);
        const moments = momentsIn(expected);
        const positions = moments.map(({ moment }) => positionOf(trace, moment));
        const loops = await drawnLoops(program, trace, positions);
        for (const [index, { moment, loop }] of moments.entries())
          expect.soft(loops[index], `${what}, ${moment}`).toEqual(loopOf(lanes, loop));
      });
    }
  });
}
