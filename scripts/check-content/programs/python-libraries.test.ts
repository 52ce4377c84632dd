import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { recordPython } from '#recording/python/recording.node.ts';
import { tryAgainst } from './check-program.ts';
import { realPython } from './real-run.ts';
import { tidyPython } from './tidy.ts';

const folder = 'src/recording/python/libraries';

test('programs with servers and clients print on plain CPython what they print on the virtual clock', async (t) => {
  const programs = readdirSync(folder).filter((name) => name.endsWith('.py'));
  for (const name of programs) {
    await t.test(name, async () => {
      const file = join(folder, name);
      const { trace } = await recordPython(file);
      assert.equal(await tryAgainst(realPython, { file }, trace, tidyPython(file)), undefined);
    });
  }
});
