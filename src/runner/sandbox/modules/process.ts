/** The global `process`: ticks, the virtual clock, standard output and the events of a run's end. */
import { callerLine } from '../errors.ts';
import type { Print } from '../console.ts';
import type { Loop } from '../loop.ts';
import type { Tasks } from '../tasks.ts';
import { STOP, type Tracer } from '../tracer.ts';
import { defineProperty } from '../intrinsics.ts';
import { EventEmitter, invalidArgument, setWarn } from './emitter.ts';

type Fn = (...values: unknown[]) => unknown;

/** The version of Node whose order and texts the sandbox follows. */
const VERSION = '24.0.0';
/** How long Node has been up when a program begins, in ms. */
const START_MS = 20;

export function makeProcess(tracer: Tracer, tasks: Tasks, loop: Loop, read: () => number, print: Print) {
  const nanoseconds = (): bigint => BigInt(Math.round((read() + START_MS) * 1e6));
  const hrtime = Object.assign(
    (before?: [number, number]): [number, number] => {
      const [seconds = 0, rest = 0] = before ?? [];
      const passed = nanoseconds() - BigInt(seconds) * 1_000_000_000n - BigInt(rest);
      return [Number(passed / 1_000_000_000n), Number(passed % 1_000_000_000n)];
    },
    { bigint: nanoseconds },
  );
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: false,
    write(text: unknown, ...rest: unknown[]): boolean {
      if (typeof text !== 'string') throw invalidArgument('chunk', 'of type string', text);
      print.raw(name, text);
      const callback = rest.at(-1);
      if (typeof callback === 'function') nextTick(callback);
      return true;
    },
  });

  function nextTick(callback: unknown, ...values: unknown[]): void {
    if (typeof callback !== 'function') throw invalidArgument('callback', 'of type function', callback);
    if (tracer.over) throw STOP;
    const micro = ++tracer.micros;
    const line = callerLine();
    const task = tasks.current;
    tracer.emit({
      type: 'micro-queue',
      micro,
      source: 'nextTick',
      ...(line !== undefined && { line }),
      ...(task !== undefined && { task }),
    });
    loop.addTick({ callback: callback as Fn, values, self: undefined, cause: tasks.cause, line, micro });
  }

  /** A warning: for the listeners of `warning`, and on standard error, in a tick. */
  function emitWarning(given: unknown, options?: unknown, code?: unknown): void {
    const more = (typeof options === 'object' && options !== null ? options : { type: options, code }) as {
      type?: unknown;
      code?: unknown;
      detail?: unknown;
    };
    const warning = given instanceof Error ? given : new Error(String(given));
    if (!(given instanceof Error)) {
      defineProperty(warning, 'name', {
        value: typeof more.type === 'string' ? more.type : 'Warning',
        writable: true,
        configurable: true,
      });
      if (typeof more.code === 'string') Object.assign(warning, { code: more.code });
    }
    const { code: kept, name, message } = warning as Error & { code?: string };
    const detail = typeof more.detail === 'string' ? `\n${more.detail}` : '';
    const callback = (): void => {
      print.raw('stderr', `(node) ${kept === undefined ? '' : `[${kept}] `}${name}: ${message}${detail}\n`);
      process.emit('warning', warning);
    };
    loop.addTick({ callback, values: [], self: undefined, cause: tasks.cause, line: callerLine() });
  }
  setWarn(emitWarning);
  defineProperty(nextTick, 'name', { value: 'nextTick', configurable: true });

  class Process extends EventEmitter {
    exitCode: number | undefined = undefined;
    argv = ['node', 'program.ts'];
    emitWarning = emitWarning;
    env = {};
    hrtime = hrtime;
    nextTick = nextTick;
    platform = 'linux';
    stderr = stream('stderr');
    stdout = stream('stdout');
    uptime = (): number => (read() + START_MS) / 1000;
    version = `v${VERSION}`;
    versions = { node: VERSION };
    exit = (code = this.exitCode): never => {
      this.exitCode = code;
      this.emit('exit', code ?? 0);
      tracer.finish('completed');
      throw STOP;
    };
  }
  const process = new Process();
  return process;
}
