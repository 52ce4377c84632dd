import slugs from 'virtual:lesson-slugs';
import type { AsyncCode } from './contract.ts';

/** The lesson that explains what a diagnostic says. */
const lessons: Record<AsyncCode, string> = {
  'floating-promise': '06-never-awaited',
  'async-for-each': '03-gather',
  'async-callback': '06-never-awaited',
  'await-non-promise': '05-where-await',
  'sequential-awaits': '03-gather',
  'blocking-loop': '02-concepts',
};

/** The slug of the lesson that explains a diagnostic, or undefined while it is not written yet. */
export function lessonOf(code: AsyncCode): string | undefined {
  const slug = lessons[code];
  return slugs.includes(slug) ? slug : undefined;
}
