import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRecording, recordingFile, recordPython } from '#recording/python/recording.node.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/** Where lessons lie, and those that are announced. */
export interface Places {
  lessons: string;
  coming: string;
}

export type Made = { folder: string } | { problem: string };

/**
 * Makes the folder of a lesson that passes the content check, to be filled with what it is to teach.
 * @param slug its number and name: `09-event-loop`
 */
export async function makeLesson(slug: string, { lessons, coming }: Places): Promise<Made> {
  if (!/^\d\d-[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    const problem = `"${slug}" is no name of a lesson: two digits, a hyphen, and words in small letters with hyphens, as in 09-event-loop.`;
    return { problem };
  }
  const same = readdirSync(lessons).find((name) => name.slice(0, 2) === slug.slice(0, 2));
  if (same) return { problem: `There is a lesson ${same} already. Take another number.` };
  const folder = join(lessons, slug);
  cpSync(TEMPLATE, folder, { recursive: true });
  const snippets = join(folder, 'snippets');
  for (const name of readdirSync(snippets).filter((file) => file.endsWith('.py'))) {
    const program = join(snippets, name);
    writeFileSync(recordingFile(program), formatRecording(await recordPython(program)));
  }
  const announced = join(coming, `${slug}.yaml`);
  if (existsSync(announced)) rmSync(announced);
  return { folder };
}
