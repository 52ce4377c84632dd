/** All elements that a page needs once there is a reader. See `client.ts`. */
import { CourseContinue } from '#components/course/continue.element.ts';
import { CourseProgress } from '#components/course/progress.element.ts';
import { CourseExercise } from '#components/exercise/exercise.element.ts';
import { CourseLesson } from '#components/lesson/lesson.element.ts';
import { CoursePlayer } from '#components/player/player.element.ts';
import { CourseStorageNotice } from '#components/progress/storage-notice.element.ts';
import { CourseQuiz } from '#components/quiz/quiz.element.ts';
import { CourseEditable } from '#components/runnable/editable.element.ts';
import { readMoment } from '#components/runnable/moment.ts';
import type { CourseRunnable } from '#components/runnable/runnable.element.ts';
import { CourseTheme } from '#components/theme/theme.element.ts';
import { CourseCompare } from '#components/timeline/compare.element.ts';
import { CourseTimeline } from '#components/timeline/timeline.element.ts';
import { savePreference } from '#progress/preferences.ts';

const elements = {
  'course-compare': CourseCompare,
  'course-continue': CourseContinue,
  'course-editable': CourseEditable,
  'course-exercise': CourseExercise,
  'course-lesson': CourseLesson,
  'course-player': CoursePlayer,
  'course-progress': CourseProgress,
  'course-quiz': CourseQuiz,
  'course-storage-notice': CourseStorageNotice,
  'course-theme': CourseTheme,
  'course-timeline': CourseTimeline,
};

for (const [name, element] of Object.entries(elements)) customElements.define(name, element);

// What one page alone needs is no other page's weight.
const alone = document.querySelector('course-playground')
  ? import('#components/playground/playground.element.ts').then(({ CoursePlayground }) =>
      customElements.define('course-playground', CoursePlayground),
    )
  : undefined;

if (document.querySelector('a.term'))
  void import('#components/glossary/definitions.ts').then(({ explainTerms }) => explainTerms());

/** Settles when every element of the page is there. No top-level await: it would split the first script in three. */
export const ready = Promise.resolve(alone);

// The root leads to the language of the page that was read last.
if (document.querySelector('course-language')) savePreference('language', document.documentElement.lang);

// The first program is the likeliest to be run, unless the address names another.
const moment = readMoment(location.hash);
const runnables = [...document.querySelectorAll<CourseRunnable>('course-runnable')];
(runnables.find(({ dataset }) => dataset.snippet === moment?.snippet) ?? runnables[0])?.warm();
