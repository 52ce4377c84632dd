/** Errors of the file system that `memfs` does not have, or tells in other words than Node on Linux. */
import type { Fs } from './content.ts';

const FAILURES = {
  EEXIST: [-17, 'file already exists'],
  EISDIR: [-21, 'illegal operation on a directory'],
  ENOENT: [-2, 'no such file or directory'],
  ENOTDIR: [-20, 'not a directory'],
} as const;

type Code = keyof typeof FAILURES;
/** Looks at the paths that an operation is given. */
type Look = (fs: Fs, paths: readonly string[]) => void;

function failure(code: Code, syscall: string, path = '', dest?: string): Error {
  const [errno, says] = FAILURES[code];
  const to = dest === undefined ? '' : ` -> '${dest}'`;
  const error = new Error(`${code}: ${says}, ${syscall} '${path}'${to}`);
  return Object.assign(error, { errno, code, syscall, path }, dest === undefined ? {} : { dest });
}

/** Is there a folder, a file, or nothing that can be reached? */
function kindOf(fs: Fs, path = ''): 'folder' | 'file' | undefined {
  try {
    return fs.statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** `memfs` takes an empty path for the folder of the program. @throws {Error} */
export function refuseEmpty(path: unknown): void {
  if (path === '') throw failure('ENOENT', 'open', '');
}

/** What is looked at before an operation. @throws {Error} */
const BEFORE: Record<string, Look> = {
  copyFile(fs, [from, to]) {
    const kind = kindOf(fs, from);
    if (kind === 'folder' || (kind === 'file' && kindOf(fs, to) === 'folder'))
      throw failure('EISDIR', 'copyfile', from, to);
  },
  mkdir(fs, [path]) {
    if (kindOf(fs, path) === 'file') throw failure('EEXIST', 'mkdir', path);
  },
  rename(fs, [from, to]) {
    const [kind, other] = [kindOf(fs, from), kindOf(fs, to)];
    if (kind === 'file' && other === 'folder') throw failure('EISDIR', 'rename', from, to);
    if (kind === 'folder' && other === 'file') throw failure('ENOTDIR', 'rename', from, to);
  },
  unlink(fs, [path]) {
    if (kindOf(fs, path) === 'folder') throw failure('EISDIR', 'unlink', path);
  },
};

/** Does an operation by its twin that blocks, and lets it fail as Node's does. */
export function perform(fs: Fs, operation: string, blocking: (...values: unknown[]) => unknown) {
  return (values: unknown[]): unknown => {
    const paths = values as string[];
    BEFORE[operation]?.(fs, paths);
    try {
      return blocking.apply(fs, values);
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      // `memfs` names the folder around, which is not what the program asked for.
      if (operation === 'mkdir' && (code === 'ENOENT' || code === 'ENOTDIR'))
        throw failure(code, operation, paths[0]);
      if (operation === 'mkdtemp' && code === 'ENOENT') throw failure(code, operation, `${paths[0]}XXXXXX`);
      throw error;
    }
  };
}
