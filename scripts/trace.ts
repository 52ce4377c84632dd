/** `npm run trace -- FILE.ts [--json]`: runs a program as the site does and prints what happened when. */
import { readFile } from 'node:fs/promises';
import { nodeRunner } from '#runner/node.node.ts';
import type { Trace, TraceEvent } from '#trace/events.ts';

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** The lines that a terminal shows for one event: console text and what went wrong. */
function linesOf(event: TraceEvent): string[] {
  const time = seconds(event.t).padStart(8);
  if (event.type === 'log') return event.text.split('\n').map((text) => `${time}  ${text}`);
  if (event.type === 'uncaught') return event.error.text.split('\n').map((text) => `${time}  ${text}`);
  return [];
}

function ending(trace: Trace): string {
  const kill = trace.events.findLast((event) => event.type === 'kill');
  const line = kill?.line === undefined ? '' : ` at line ${kill.line}`;
  const why =
    trace.end.reason === 'completed' ? '' : ` (${trace.end.reason}${kill ? `: ${kill.limit}${line}` : ''})`;
  return `ended after ${seconds(trace.end.t)}${why}`;
}

const [file, ...flags] = process.argv
  .slice(2)
  .sort((a, b) => Number(a.startsWith('--')) - Number(b.startsWith('--')));
if (file === undefined || file.startsWith('--') || flags.some((flag) => flag !== '--json')) {
  console.error('Usage: npm run trace -- FILE.ts [--json]');
  process.exit(1);
}
const source = await readFile(file, 'utf8').catch((error: Error) => {
  console.error(`${file} cannot be read: ${error.message}`);
  process.exit(1);
});
const compiled = await nodeRunner.compile(source);
if (!compiled.ok) {
  const { code, message, line, column } = compiled.problem;
  console.error(`${file}:${line}:${column} ${message} (${code})`);
  process.exit(1);
}
const trace = await nodeRunner.run(compiled.program);
if (flags.includes('--json')) console.log(JSON.stringify(trace, null, 1));
else console.log([...trace.events.flatMap(linesOf), ending(trace)].join('\n'));
process.exitCode = trace.end.reason === 'completed' ? 0 : 1;
