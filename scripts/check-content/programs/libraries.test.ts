import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { recordPython } from '#recording/python/recording.node.ts';
import { nodeRunner } from '#runner/node.node.ts';
import { runHere, tryAgainst } from './check-program.ts';
import { realNode, realPython } from './real-hosts.ts';
import { tidyNode, tidyPython } from './tidy.ts';

test('Python programs with servers and clients print on plain CPython what they print on the virtual clock', async (t) => {
  const folder = 'src/recording/python/libraries';
  const programs = readdirSync(folder).filter((name) => name.endsWith('.py'));
  for (const name of programs) {
    await t.test(name, async () => {
      const file = join(folder, name);
      const { trace } = await recordPython(file);
      assert.equal(await tryAgainst(realPython, { file }, trace, tidyPython(file)), undefined);
    });
  }
});

test('TypeScript programs that listen on the same port run in real Node beside each other', async () => {
  const names = ['broadcast.ts', 'echo.ts', 'hono-and-fetch.ts'];
  await Promise.all(
    names.map(async (name) => {
      const file = join('src/runner/libraries/programs', name);
      const source = readFileSync(file, 'utf8');
      assert.match(source, /port: 3000\b/, `${name} listens on the port of all programs`);
      const trace = await runHere(nodeRunner, source);
      assert.equal(await tryAgainst(realNode, { file }, trace, tidyNode(file)), undefined, name);
    }),
  );
});
