// Writes what the checked-in recordings are made of: `npm run record [-- LESSON …]`.
// Python programs of lessons are run on this machine's CPython; the truth of the runner's ordering programs comes
// from real Node. Then look at the difference and commit it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  formatRecording,
  pythonVersion,
  recordingFile,
  recordPython,
} from '#recording/python/recording.node.ts';
import { readLessons } from './check-content/lesson.ts';

const ORDERING = 'src/runner/ordering/truth.node.ts';
const wanted = process.argv.slice(2);

let changed = 0;
const lessons = readLessons('src/content/lessons').filter(
  ({ id }) => wanted.length === 0 || wanted.includes(id),
);
const programs = lessons
  .flatMap((lesson) => lesson.programs)
  .filter((program) => program.programLanguage === 'python');
for (const { file } of programs) {
  const text = formatRecording(await recordPython(file));
  const target = recordingFile(file);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  writeFileSync(target, text);
  console.log(`Wrote ${target}`);
  changed += 1;
}
// A recording without its program is of no use to anybody.
for (const { folder, strays } of lessons) {
  for (const file of strays.filter((name) => name.endsWith('.py.json')).map((name) => join(folder, name))) {
    rmSync(file);
    console.log(`Deleted ${file}`);
    changed += 1;
  }
}
console.log(
  `${programs.length} Python programs recorded on CPython ${await pythonVersion()}, ${changed} changed.`,
);

if (wanted.length === 0 && existsSync(ORDERING)) {
  const { status } = spawnSync(process.execPath, [ORDERING], { stdio: ['ignore', 'inherit', 'inherit'] });
  process.exitCode = status ?? 1;
}
