import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'node:test';

/** What each runtime has (its line compiles) and has not (its line does not). */
const runtimes = {
  page: { has: ['document.title', 'localStorage.length'], lacks: ['process.pid', 'Buffer.from("")'] },
  worker: { has: ['self.importScripts'], lacks: ['document.title', 'localStorage.length', 'process.pid'] },
  node: { has: ['process.pid'], lacks: ['document.title', 'window.name'] },
};

/** The lines of a program that do not compile for a runtime. */
async function wrongLines(runtime: string, lines: string[]): Promise<number[]> {
  // Inside of the project, so that packages of types are found.
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(join('.cache', 'types-'));
  const config = { extends: resolve(`tsconfig.${runtime}.json`), include: ['planted.ts'], exclude: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'planted.ts'), lines.map((line) => `void (${line});`).join('\n'));
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], (_error, stdout) =>
      done(stdout),
    );
  });
  rmSync(folder, { recursive: true });
  return [...output.matchAll(/planted\.ts\((\d+),/g)].map(([, line]) => Number(line));
}

for (const [runtime, { has, lacks }] of Object.entries(runtimes)) {
  test(`code of the ${runtime} has ${has.join(', ')} and lacks ${lacks.join(', ')}`, async () => {
    const wrong = await wrongLines(runtime, [...has, ...lacks]);
    assert.deepEqual(
      wrong,
      lacks.map((_, index) => has.length + index + 1),
    );
  });
}
