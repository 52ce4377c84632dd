import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pythonCommand } from '#recording/python/interpreter.node.ts';
import { freePort } from '#runner/libraries/real-node.node.ts';
import { realRun, type RealRun } from './real-run.ts';

/** A language's real implementation. */
export interface RealHost {
  name: string;
  /** Runs a program. @param patience Milliseconds after which it is ended. */
  run: (file: string, patience: number) => Promise<RealRun>;
  /** Runs what only loads what the program loads, and waits for a number of milliseconds. */
  wait: (file: string, ms: number, patience: number) => Promise<RealRun>;
}

const PORT = /(?:port: |localhost:|127\.0\.0\.1:)3000\b/;
const OWN_PORT = pathToFileURL(join(import.meta.dirname, 'own-port.ts')).href;

export const realNode: RealHost = {
  name: `Node ${process.versions.node}`,
  async run(file, patience) {
    if (!PORT.test(readFileSync(file, 'utf8'))) return realRun([process.execPath, resolve(file)], patience);
    const port = String(await freePort());
    const run = await realRun(
      [process.execPath, '--import', `${OWN_PORT}?port=${port}`, resolve(file)],
      patience,
    );
    return { ...run, lines: run.lines.map(({ at, text }) => ({ at, text: text.replaceAll(port, '3000') })) };
  },
  wait(file, ms, patience) {
    const imported = [...readFileSync(file, 'utf8').matchAll(/ from '([^'.]+)'/g)].map(
      ([, name = '']) => name,
    );
    const packages = imported.filter((name) => !isBuiltin(name));
    const loads = packages.flatMap((name) => ['--import', import.meta.resolve(name)]);
    return realRun([process.execPath, ...loads, join(import.meta.dirname, 'wait.ts'), String(ms)], patience);
  },
};

export const realPython: RealHost = {
  name: 'CPython',
  run: (file, patience) => realRun([pythonCommand(), '-u', resolve(file)], patience),
  wait(file, ms, patience) {
    const imports = readFileSync(file, 'utf8').match(/^(?:import|from) .*$/gm) ?? [];
    const program = ['import asyncio', ...imports, `asyncio.run(asyncio.sleep(${ms / 1000}))`].join('\n');
    return realRun([pythonCommand(), '-c', program], patience);
  },
};
