/** An open file, as `open` of `node:fs/promises` gives it. */
import { joined, read, type Fs, type Operate } from './content.ts';
import type { Checks } from './given.ts';

export function makeFileHandle(fs: Fs, operate: Operate, checks: Checks) {
  return class FileHandle {
    readonly fd: number;

    constructor(fd: number) {
      this.fd = fd;
    }

    readFile(options?: unknown): Promise<unknown> {
      return operate(() => {
        checks.options(options);
        return () => read(fs, this.fd, options);
      }, options);
    }

    /** Goes through the lines, without their ends. */
    async *readLines(): AsyncGenerator<string, void> {
      const text = String(await this.readFile('utf8'));
      yield* text.replace(/\r?\n$/, '').split(/\r?\n/);
    }

    async writeFile(data: unknown): Promise<void> {
      await operate(() => {
        const content = joined(checks.parts(data));
        return () => fs.writeSync(this.fd, content as string);
      });
    }

    async appendFile(data: unknown): Promise<void> {
      await this.writeFile(data);
    }

    write(data: unknown): Promise<{ bytesWritten: number; buffer: unknown }> {
      return operate(() => {
        const content = joined([checks.part(data)]);
        return () => ({ bytesWritten: fs.writeSync(this.fd, content as string), buffer: data });
      });
    }

    stat(): Promise<unknown> {
      return operate(() => () => fs.fstatSync(this.fd));
    }

    truncate(length = 0): Promise<void> {
      return operate(() => () => fs.ftruncateSync(this.fd, length));
    }

    sync(): Promise<void> {
      return operate(() => () => undefined);
    }

    close(): Promise<void> {
      return operate(() => () => fs.closeSync(this.fd));
    }

    async [Symbol.asyncDispose](): Promise<void> {
      await this.close();
    }
  };
}
