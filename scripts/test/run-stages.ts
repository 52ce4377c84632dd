import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count, type Counts } from './counts.ts';
import { missing, type Command, type Stage } from './stages.ts';

/** A stage that takes longer than this hangs. */
const PATIENCE = 30 * 60_000;

/**
 * Runs the stages one after the other, each even when an earlier one failed, and prints what they prove.
 * A stage whose needed stage failed cannot run, and counts as a failure.
 */
export async function runStages(stages: Stage[], print: (line: string) => void): Promise<Counts> {
  const total = { passed: 0, failed: 0 };
  const failures: string[] = [];
  for (const stage of stages) {
    print(`\n▶ ${stage.title}`);
    const started = performance.now();
    const counts = { passed: 0, failed: 0 };
    if (stage.after && failures.includes(stage.after)) {
      counts.failed += 1;
      print(`  It could not run, because "${stage.after}" failed.`);
    } else {
      for (const command of stage.commands) add(counts, await runCommand(command, print));
    }
    if (counts.failed > 0) failures.push(stage.title);
    add(total, counts);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`${counts.failed > 0 ? '✖' : '✔'} ${stage.title}: ${line(counts)} (${seconds} s)`);
  }
  if (failures.length > 0) print(`\nFailed: ${failures.join(', ')}`);
  return total;
}

/** `N passed, N failed` */
export function line({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

function add(sum: Counts, { passed, failed }: Counts) {
  sum.passed += passed;
  sum.failed += failed;
}

async function runCommand(command: Command, print: (line: string) => void): Promise<Counts> {
  const lacking = missing(command);
  if (lacking) {
    print(`  ✖ ${command.name}: ${lacking}`);
    return { passed: 0, failed: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  const report = join(folder, 'report');
  const { exitCode, output } = await execute(command, report);
  const counts = count(command.counter, { exitCode, output, report });
  rmSync(folder, { recursive: true, force: true });
  if (counts.failed > 0 && !command.live) print(output.trimEnd());
  print(`  ${counts.failed > 0 ? '✖' : '✔'} ${command.name}: ${line(counts)}`);
  if (counts.problem) print(`    ${counts.problem}`);
  return counts;
}

async function execute({ args, env, live }: Command, report: string) {
  const fill = (text: string) => text.replace('$REPORT', report);
  const extra = Object.entries(env ?? {}).map(([name, value]) => [name, fill(value)]);
  const environment: NodeJS.ProcessEnv = { ...process.env, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1' };
  // Set inside of `node --test`, whose inner runs would then report to the outer one.
  delete environment['NODE_TEST_CONTEXT'];
  const child = spawn(process.execPath, args.map(fill), {
    env: { ...environment, ...(Object.fromEntries(extra) as Record<string, string>) },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  let output = '';
  const collect = (chunk: unknown) => (output += String(chunk));
  child.stdout?.setEncoding('utf8').on('data', collect);
  child.stderr?.setEncoding('utf8').on('data', collect);
  return new Promise<{ exitCode: number | null; output: string }>((done) => {
    child.on('error', (error) => done({ exitCode: null, output: `${output}\n${error.message}` }));
    child.on('close', (exitCode) => done({ exitCode, output }));
  });
}
