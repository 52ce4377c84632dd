import { loadPageTexts } from '#i18n/page.ts';
import { seconds } from '#i18n/time.ts';
import type { Trace } from '#trace/events.ts';
import { difference } from './difference.ts';
import { drawTimeline } from './draw.ts';
import { shapeToElement } from './shape.ts';

let count = 0;

/**
 * `<course-compare>`: the learner's run and the course's under each other, on one axis, with the difference of their
 * times in words. Give it both with `show`.
 */
export class CourseCompare extends HTMLElement {
  async show(mine: Trace, course: Trace): Promise<void> {
    const { timeline } = await loadPageTexts();
    const end = Math.max(mine.end.t, course.end.t);
    const draw = (name: string, trace: Trace): HTMLElement[] => {
      const box = document.createElement('div');
      Object.assign(box.style, { overflowX: 'clip', padding: '0 var(--space-3)' });
      box.append(shapeToElement(drawTimeline(trace, timeline, `compare-${++count}`, end).shape));
      return [paragraph(`${name} · ${seconds(trace.end.t, timeline.seconds)}`, true), box];
    };
    this.style.display = 'block';
    this.replaceChildren(
      paragraph(difference(mine, course, timeline)),
      ...draw(timeline.compare.mine, mine),
      ...draw(timeline.compare.course, course),
    );
  }
}

function paragraph(text: string, isName = false): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  made.style.marginBlock = 'var(--space-3) var(--space-1)';
  if (isName) made.style.fontWeight = '600';
  return made;
}
