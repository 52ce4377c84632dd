// Begins a lesson: `npm run new:lesson -- 09-event-loop` makes a folder that passes the content check.
import { makeLesson } from './new-lesson/make-lesson.ts';

const [slug] = process.argv.slice(2);
if (slug === undefined) {
  console.error('Say which lesson: npm run new:lesson -- 09-event-loop');
  process.exitCode = 1;
} else {
  const made = await makeLesson(slug, { lessons: 'src/content/lessons', coming: 'src/content/coming' });
  if ('problem' in made) {
    console.error(made.problem);
    process.exitCode = 1;
  } else {
    console.log(`Made ${made.folder}. Write it, then: npm run content -- ${slug}`);
  }
}
