/** What real Node prints for a text. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ONE_STREAM } from '#runner/ordering/truth.node.ts';

const OPTIONS = ['--no-warnings', '--import', ONE_STREAM];

/** Runs a program in the Node that runs this; the errors that end a program are not part of the text. */
export async function askRealNode(source: string): Promise<{ text: string; exitCode: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'fidelity-'));
  const file = join(folder, 'program.mts');
  await writeFile(file, source);
  try {
    return await new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
      // Namespaces need more than types taken out.
      const transform = /^namespace /m.test(source) ? ['--experimental-transform-types'] : [];
      execFile(
        process.execPath,
        [...OPTIONS, ...transform, file],
        { env, timeout: 20_000 },
        (error, stdout) => {
          resolve({ text: stdout, exitCode: typeof error?.code === 'number' ? error.code : 0 });
        },
      );
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
