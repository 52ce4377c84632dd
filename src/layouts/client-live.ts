/** The elements that ask questions, grade and draw: loaded at the first sign of a reader. See `client.ts`. */
import { CourseExercise } from '#components/exercise/exercise.element.ts';
import { CourseQuiz } from '#components/quiz/quiz.element.ts';
import type { CourseRunnable } from '#components/runnable/runnable.element.ts';
import { CourseTimeline } from '#components/timeline/timeline.element.ts';

customElements.define('course-timeline', CourseTimeline);
customElements.define('course-exercise', CourseExercise);
customElements.define('course-quiz', CourseQuiz);

// The first program is the likeliest to be run.
document.querySelector<CourseRunnable>('course-runnable')?.warm();
