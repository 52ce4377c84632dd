/** `node:fs/promises` on a file system in memory, made anew for each run: the package `memfs`. */
import { createFsFromVolume, Volume } from 'memfs';
import type { LibraryHost, LibraryParts } from '../host.ts';
import { joined, read, type Operate } from './content.ts';
import { perform, refuseEmpty } from './failures.ts';
import { makeFileHandle } from './file-handle.ts';
import { makeChecks } from './given.ts';

/** How long an operation on files takes, in virtual ms. */
const OPERATION_MS = 1;

const ASYNC = Object.getPrototypeOf(async () => undefined) as object;

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
  const checks = makeChecks(host);
  const operate: Operate = (begin, options) =>
    host.promise((resolve, reject) => {
      const what = begin();
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
  const FileHandle = makeFileHandle(fs, operate, checks);
  type Path = string | InstanceType<typeof FileHandle>;
  /** What `memfs` knows a file by. */
  const target = (operation: string, file: Path): string | number => {
    if (file instanceof FileHandle) return file.fd;
    checks.paths(operation, [file]);
    return file;
  };
  const writer = (operation: 'writeFile' | 'appendFile') => (file: Path, data: unknown, options?: unknown) =>
    operate(() => {
      checks.options(options);
      const content = joined(checks.parts(data));
      const path = target(operation, file);
      return () => {
        refuseEmpty(path);
        fs[`${operation}Sync`](path, content, options as object);
      };
    }, options);
  const promises: Record<string, unknown> = {
    constants: fs.constants,
    readFile: (file: Path, options?: unknown) =>
      operate(() => {
        checks.options(options);
        const path = target('readFile', file);
        return () => {
          refuseEmpty(path);
          return read(fs, path, options);
        };
      }, options),
    writeFile: writer('writeFile'),
    appendFile: writer('appendFile'),
    open: (path: string, flags: string | number = 'r', mode?: number) =>
      operate(() => {
        checks.paths('open', [path]);
        return () => {
          refuseEmpty(path);
          return new FileHandle(fs.openSync(path, flags, mode));
        };
      }),
  };
  for (const name of PLAIN) {
    const twin = perform(fs, name, fs[`${name}Sync`] as (...values: unknown[]) => unknown);
    promises[name] = (...values: unknown[]) =>
      operate(() => {
        checks.paths(name, values);
        return () => twin(values);
      });
  }
  for (const [name, value] of Object.entries(promises))
    if (typeof value === 'function') {
      Object.defineProperty(value, 'name', { value: name });
      // In Node they are async functions, and print as such.
      Object.setPrototypeOf(value, ASYNC);
    }
  return { modules: { 'node:fs/promises': { ...promises, default: promises } } };
}

function aborted(signal: AbortSignal): Error {
  const error = new Error('The operation was aborted', { cause: signal.reason });
  return Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' });
}
