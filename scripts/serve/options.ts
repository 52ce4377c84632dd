import { parseArgs } from 'node:util';

export interface ServeOptions {
  folder: string;
  base: string;
  port: number;
}

/** A wrong argument or variable. Its message says what is wrong and what to write instead. */
export class OptionProblem extends Error {}

/**
 * @param args `[FOLDER] [--base /sub/] [--port NUMBER]`; the folder is `dist` when it is not given.
 * @param environment Its `PORT` is used when there is no `--port`. Port 0 takes any free one.
 * @throws {OptionProblem}
 */
export function serveOptions(args: string[], environment: Record<string, string | undefined>): ServeOptions {
  const options = { base: { type: 'string', default: '/' }, port: { type: 'string' } } as const;
  const { values, positionals } = parse(() => parseArgs({ args, options, allowPositionals: true }));
  const text = values.port ?? (environment['PORT'] || '4321');
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) {
    throw new OptionProblem(
      `The port "${text}" is not a number from 0 to 65535. Start it with another: PORT=4321 npm start`,
    );
  }
  const base = `/${values.base}/`.replace(/\/+/g, '/');
  return { folder: positionals[0] ?? 'dist', base, port };
}

function parse<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new OptionProblem(error instanceof Error ? error.message : String(error));
  }
}
