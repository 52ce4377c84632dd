/** `node:fs/promises` on a file system in memory, made anew for each run: the package `memfs`. */
import { createFsFromVolume, Volume } from 'memfs';
import type { LibraryHost, LibraryParts } from '../host.ts';
import { read, written, type Operate } from './content.ts';
import { makeFileHandle } from './file-handle.ts';

/** How long an operation on files takes, in virtual ms. */
const OPERATION_MS = 1;

/** The operations that are no more than their twins that block. */
const PLAIN = [
  'access',
  'copyFile',
  'lstat',
  'mkdir',
  'mkdtemp',
  'readdir',
  'realpath',
  'rename',
  'rm',
  'rmdir',
  'stat',
  'truncate',
  'unlink',
] as const;

export default function files(host: LibraryHost): LibraryParts {
  const fs = createFsFromVolume(new Volume());
  const operate: Operate = (what, options) =>
    host.promise((resolve, reject) => {
      const signal = (options as { signal?: AbortSignal } | null | undefined)?.signal;
      const place = host.here();
      place.after(OPERATION_MS, () => {
        try {
          if (signal?.aborted === true) throw aborted(signal);
          resolve(what());
        } catch (error) {
          reject(place.blamed(error));
        }
      });
    });
  const FileHandle = makeFileHandle(fs, operate);
  type Path = string;
  const promises: Record<string, unknown> = {
    constants: fs.constants,
    readFile: (file: Path, options?: unknown) => operate(() => read(fs, file, options), options),
    writeFile: (file: Path, data: unknown, options?: unknown) =>
      operate(() => fs.writeFileSync(file, written(data), options as object), options),
    appendFile: (file: Path, data: unknown, options?: unknown) =>
      operate(() => fs.appendFileSync(file, written(data), options as object), options),
    open: (path: Path, flags: string | number = 'r', mode?: number) =>
      operate(() => new FileHandle(fs.openSync(path, flags, mode))),
  };
  for (const name of PLAIN) {
    const blocking = fs[`${name}Sync`] as (...values: unknown[]) => unknown;
    promises[name] = (...values: unknown[]) => operate(() => blocking.apply(fs, values));
  }
  for (const [name, value] of Object.entries(promises))
    if (typeof value === 'function') Object.defineProperty(value, 'name', { value: name });
  return { modules: { 'node:fs/promises': { ...promises, default: promises } } };
}

function aborted(signal: AbortSignal): Error {
  const error = new Error('The operation was aborted', { cause: signal.reason });
  return Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' });
}
