/** Real Node, with real sockets and files, for programs that use libraries. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ONE_STREAM, withOwnFrames } from '#runner/ordering/truth.node.ts';
import type { Truth } from '#runner/ordering/programs.node.ts';

const PROGRAMS = fileURLToPath(new URL('programs/', import.meta.url));
/** The packages of the project. */
export const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
/** The port that the programs listen on; each run in Node gets a free one in its place. */
export const PORT = /\b3000\b/g;

/** The programs, by name. */
export async function libraryPrograms(): Promise<ReadonlyArray<readonly [name: string, source: string]>> {
  const names = (await readdir(PROGRAMS)).toSorted();
  return Promise.all(names.map(async (name) => [name, await readFile(PROGRAMS + name, 'utf8')] as const));
}

/** Runs a program in the Node that runs this, in an empty folder, with the packages of the project. */
export async function runInRealNode(source: string): Promise<Truth> {
  const folder = await mkdtemp(join(tmpdir(), 'libraries-'));
  try {
    const file = join(folder, 'program.mts');
    const port = String(await freePort());
    await writeFile(file, source.replaceAll(PORT, port));
    await symlink(PACKAGES, join(folder, 'node_modules'));
    const cwd = join(folder, 'empty');
    await mkdir(cwd);
    return await new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
      const args = ['--no-warnings', '--import', ONE_STREAM, file];
      execFile(process.execPath, args, { env, cwd, timeout: 30_000 }, (error, stdout) => {
        const exitCode = error === null ? 0 : Number(error.code ?? NaN);
        resolve({ text: withOwnFrames(stdout, file).replaceAll(port, '3000'), exitCode });
      });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A port of this machine on which nobody listens at present. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
