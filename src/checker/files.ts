/**
 * `node:fs/promises` as declarations for the checker: what the runner offers of it, on files in memory.
 * `libraries.test.ts` holds them to the types of Node 24.
 */
export const FILE_DECLARATIONS = `
type BufferEncoding = 'ascii' | 'utf8' | 'utf-8' | 'latin1' | 'base64' | 'hex';
interface Buffer<T extends ArrayBufferLike = ArrayBuffer> extends Uint8Array<T> {
  toString(encoding?: BufferEncoding): string; toJSON(): { type: 'Buffer'; data: number[] };
}
declare module 'node:fs/promises' {
  interface Stop { signal?: AbortSignal | undefined }
  interface Opening { flag?: string | number | undefined }
  interface Reading extends Stop, Opening {}
  type Writing = ({ encoding?: BufferEncoding | null | undefined; mode?: number | undefined } & Opening & Stop) | BufferEncoding | null;
  type Data = string | NodeJS.ArrayBufferView;
  interface Kind { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }
  interface Stats extends Kind {
    size: number; mode: number; mtimeMs: number; ctimeMs: number; atimeMs: number; birthtimeMs: number; mtime: Date; ctime: Date; atime: Date; birthtime: Date;
  }
  interface Dirent extends Kind { name: string; parentPath: string }
  interface FileHandle extends AsyncDisposable {
    readonly fd: number;
    readFile(options?: { encoding?: null } | null): Promise<Buffer<ArrayBuffer>>;
    readFile(options: { encoding: BufferEncoding } | BufferEncoding): Promise<string>;
    readLines(): AsyncIterable<string>;
    writeFile(data: Data): Promise<void>; appendFile(data: string | Uint8Array): Promise<void>;
    write(data: string): Promise<{ bytesWritten: number; buffer: string }>;
    write<T extends Uint8Array>(data: T): Promise<{ bytesWritten: number; buffer: T }>;
    stat(): Promise<Stats>; truncate(length?: number): Promise<void>; sync(): Promise<void>; close(): Promise<void>;
  }
  function access(path: string, mode?: number): Promise<void>;
  function appendFile(path: string, data: string | Uint8Array, options?: Writing): Promise<void>;
  function copyFile(from: string, to: string, mode?: number): Promise<void>;
  function lstat(path: string): Promise<Stats>;
  function mkdir(path: string, options: { recursive: true; mode?: number }): Promise<string | undefined>;
  function mkdir(path: string, options?: number | { recursive?: false; mode?: number } | null): Promise<void>;
  function mkdtemp(prefix: string): Promise<string>;
  function open(path: string, flags?: string | number, mode?: number): Promise<FileHandle>;
  function readFile(path: string, options?: ({ encoding?: null | undefined } & Reading) | null): Promise<Buffer<ArrayBuffer>>;
  function readFile(path: string, options: ({ encoding: BufferEncoding } & Reading) | BufferEncoding): Promise<string>;
  function readdir(path: string, options?: { encoding?: BufferEncoding | null; withFileTypes?: false; recursive?: boolean } | BufferEncoding | null): Promise<string[]>;
  function readdir(path: string, options: { withFileTypes: true; recursive?: boolean }): Promise<Dirent[]>;
  function realpath(path: string): Promise<string>;
  function rename(from: string, to: string): Promise<void>;
  function rm(path: string, options?: { recursive?: boolean; force?: boolean; maxRetries?: number; retryDelay?: number }): Promise<void>;
  function rmdir(path: string): Promise<void>;
  function stat(path: string): Promise<Stats>;
  function truncate(path: string, length?: number): Promise<void>;
  function unlink(path: string): Promise<void>;
  function writeFile(path: string, data: Data, options?: Writing): Promise<void>;
  const constants: {
    readonly F_OK: number; readonly R_OK: number; readonly W_OK: number; readonly X_OK: number; readonly COPYFILE_EXCL: number;
    readonly O_RDONLY: number; readonly O_WRONLY: number; readonly O_RDWR: number; readonly O_CREAT: number; readonly O_EXCL: number; readonly O_TRUNC: number; readonly O_APPEND: number;
  };
  const files: {
    access: typeof access; appendFile: typeof appendFile; constants: typeof constants; copyFile: typeof copyFile; lstat: typeof lstat; mkdir: typeof mkdir;
    mkdtemp: typeof mkdtemp; open: typeof open; readFile: typeof readFile; readdir: typeof readdir; realpath: typeof realpath; rename: typeof rename; rm: typeof rm;
    rmdir: typeof rmdir; stat: typeof stat; truncate: typeof truncate; unlink: typeof unlink; writeFile: typeof writeFile;
  };
  export { access, appendFile, constants, copyFile, lstat, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, rmdir, stat, truncate, unlink, writeFile, files as default };
  export type { FileHandle };
}
declare module 'fs/promises' { export * from 'node:fs/promises'; export { default } from 'node:fs/promises' }
`;
