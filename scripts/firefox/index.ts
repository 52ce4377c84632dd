// `npm run firefox [-- NAME …]`: the ordering programs and hostile ones in Firefox, through `<course-runnable>` of a
// built lesson. The site must have been built (OUT_DIR, else `dist`). The last line is `N passed, N failed`.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { orderingPrograms, withoutFrames } from '#runner/ordering/programs.node.ts';
import type { EndReason } from '#trace/events.ts';
import { serveSite } from '../serve/site.ts';
import { BiDi, type Tab } from './bidi.ts';
import { HOSTILE } from '../hostile/programs.ts';
import { reaching } from '../hostile/reaching.ts';
import { runInPage, type Run } from './run-in-page.ts';
import { findFirefox, startFirefox } from './start-firefox.ts';
import { inNodesWords } from './words.ts';

const LESSON = 'en/lessons/03-gather/';
const EXIT_CODES: Partial<Record<EndReason, number>> = { completed: 0, uncaught: 1, unsettled: 13 };
/** A runaway is to be over within this, in ms; a machine's own share comes on top. */
const CONTROL_MS = 3000;

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;

function check(name: string, problem: string | undefined): void {
  if (problem === undefined) passed += 1;
  else {
    failed += 1;
    console.log(`✖ ${name}\n${problem.replace(/^/gm, '    ')}`);
  }
}

async function orderingChecks(run: (source: string) => Promise<Run>): Promise<void> {
  for (const { name, source, truth } of orderingPrograms()) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { text, reason } = await run(source);
    // Engines differ in what they keep of a stack; that lines and columns are right is tested elsewhere.
    const [ours, node] = [inNodesWords(withoutFrames(text)), withoutFrames(truth.text)];
    const isSame = ours === node && EXIT_CODES[reason] === truth.exitCode;
    check(name, isSame ? undefined : `Node (${truth.exitCode}):\n${node}Firefox (${reason}):\n${ours}`);
  }
}

async function hostileChecks(run: (source: string) => Promise<Run>): Promise<void> {
  const ordinary = await run('console.log(1)');
  for (const { name, source, limits } of HOSTILE) {
    const { reason, limit, ms } = await run(source);
    const next = await run("setTimeout(() => console.log('fine'), 10);");
    const right = next.text === 'fine\n' && next.reason === 'completed';
    const named = limit !== undefined && limits.includes(limit);
    const inTime = ms - 10 * ordinary.ms < CONTROL_MS;
    check(
      name,
      right && named && inTime
        ? undefined
        : `ended by ${limit ?? reason} after ${Math.round(ms)} ms; the next run: ${next.reason}`,
    );
  }
}

async function canaryCheck(run: (source: string) => Promise<Run>): Promise<void> {
  const arrived: string[] = [];
  const canary = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end();
  });
  canary.on('upgrade', (request) => arrived.push(request.url ?? ''));
  canary.listen(0, '127.0.0.1');
  await once(canary, 'listening');
  await run(reaching(`http://127.0.0.1:${(canary.address() as AddressInfo).port}`));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  canary.closeAllConnections();
  canary.close();
  check('nothing leaves the sandbox', arrived.length === 0 ? undefined : `it did: ${arrived.join(', ')}`);
}

async function main(program: string): Promise<void> {
  const site = await serveSite();
  if (site === undefined) return;
  const firefox = await startFirefox(program).catch((error: unknown) => {
    site.stop();
    throw error;
  });
  try {
    const bidi = await BiDi.open(firefox.address);
    const tab: Tab = await bidi.tab();
    await tab.open(`${site.origin}/${LESSON}`);
    const run = async (source: string): Promise<Run> => JSON.parse(await tab.call(runInPage, source)) as Run;
    await orderingChecks(run);
    if (wanted.length === 0) {
      await hostileChecks(run);
      await canaryCheck(run);
    }
    bidi.close();
  } finally {
    site.stop();
    await firefox.stop();
  }
}

const program = findFirefox();
if (program === undefined) {
  console.error(
    'There is no Firefox to run the programs in.\n' +
      'Put firefox-esr or firefox on the PATH (on Debian: apt-get install -y firefox-esr), or name it in FIREFOX; ' +
      'then run the command again.',
  );
  process.exitCode = 1;
} else {
  await main(program);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}
