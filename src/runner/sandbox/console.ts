/** Node's `console`: the same text, formatted at the call, with the line that called. */
import { LIMITS } from '#runner/limits.ts';
import type { VirtualClock } from '#runner/clock/virtual-clock.ts';
import { callerLine } from './errors.ts';
import { formatWithOptions, inspect, renewBudget } from './inspect.ts';
import { defineProperty, isArray, NativeError } from './intrinsics.ts';
import { invalidArgument, oddity } from './modules/emitter.ts';
import { tableText } from './table.ts';
import type { Tasks } from './tasks.ts';
import { STOP, type Tracer } from './tracer.ts';

type Stream = 'stdout' | 'stderr';

/** Standard output and error besides `console`. */
export interface Print {
  /** Writes text as it is. It shows as lines: the last one once it is ended, by a line break or by the run. */
  raw: (stream: Stream, text: string) => void;
}

export function installConsole(tracer: Tracer, tasks: Tasks, clock: VirtualClock<unknown>): Print {
  const begun: Record<Stream, string> = { stdout: '', stderr: '' };
  let indent = '';
  let lines = 0;
  let characters = 0;
  const counts: Record<string, number> = Object.create(null) as Record<string, number>;
  const started: Record<string, number> = Object.create(null) as Record<string, number>;

  const write = (stream: Stream, text: string): void => {
    if (tracer.over) throw STOP;
    const line = callerLine();
    text = begun[stream] + text;
    begun[stream] = '';
    let whole = '';
    // Line by line: the text may be far longer than what may be shown of it.
    for (let from = 0, at = 0; at >= 0; from = at + 1) {
      at = text.indexOf('\n', from);
      whole += (from === 0 ? '' : '\n') + shortened(indent, text, from, at < 0 ? text.length : at);
      if (++lines > LIMITS.outputLines) tracer.kill('output-lines', line);
      if (characters + whole.length > LIMITS.outputCharacters) tracer.kill('output-characters', line);
    }
    characters += whole.length;
    const task = tasks.current;
    tracer.emit({
      type: 'log',
      stream,
      text: whole,
      ...(task !== undefined && { task }),
      ...(line !== undefined && { line }),
    });
  };
  const print = (stream: Stream, values: unknown[]): void => write(stream, formatWithOptions({}, ...values));
  const out = (...values: unknown[]): void => print('stdout', values);
  const err = (...values: unknown[]): void => print('stderr', values);
  const elapsed = (label: string): string => timeText(clock.now - (started[label] ?? 0));
  const timed = (method: string, label: string, rest: unknown[]): void => {
    if (started[label] === undefined) oddity('Warning', `No such label '${label}' for console.${method}()`);
    else out(`${label}: ${elapsed(label)}`, ...rest);
  };

  const methods: Record<string, (...values: unknown[]) => void> = {
    log: (...values) => out(...values),
    info: (...values) => out(...values),
    debug: (...values) => out(...values),
    error: (...values) => err(...values),
    warn: (...values) => err(...values),
    dir: (value, options) =>
      write('stdout', inspect(value, { customInspect: false, ...(options as object | undefined) })),
    table: (value, properties) => {
      if (typeof value !== 'object' || value === null) {
        out(value);
        return;
      }
      if (properties !== undefined && !isArray(properties))
        throw invalidArgument('properties', 'an instance of Array', properties);
      write('stdout', tableText(value, properties));
    },
    trace: (...values) => {
      const { stack } = new NativeError();
      const frames = typeof stack === 'string' ? stack.slice(stack.indexOf('\n    at ')) : '';
      const title = values.length > 0 ? `Trace: ${formatWithOptions({}, ...values)}` : 'Trace';
      write('stderr', title + (frames.startsWith('\n') ? frames : ''));
    },
    assert: (condition, ...values) => {
      if (condition) return;
      if (typeof values[0] === 'string') err(`Assertion failed: ${values[0]}`, ...values.slice(1));
      else if (values.length > 0) err('Assertion failed', ...values);
      else err('Assertion failed');
    },
    group: (...values) => {
      if (values.length > 0) out(...values);
      indent += '  ';
    },
    groupEnd: () => {
      indent = indent.slice(2);
    },
    count: (label = 'default') => {
      const name = String(label);
      counts[name] = (counts[name] ?? 0) + 1;
      out(`${name}: ${counts[name]}`);
    },
    countReset: (label = 'default') => {
      if (counts[String(label)] === undefined)
        oddity('Warning', `Count for '${String(label)}' does not exist`);
      delete counts[String(label)];
    },
    time: (label = 'default') => {
      if (started[String(label)] === undefined) started[String(label)] = clock.now;
      else oddity('Warning', `Label '${String(label)}' already exists for console.time()`);
    },
    timeLog: (label = 'default', ...rest) => timed('timeLog', String(label), rest),
    timeEnd: (label = 'default') => {
      timed('timeEnd', String(label), []);
      delete started[String(label)];
    },
  };
  methods.groupCollapsed = methods.group as () => void;
  methods.dirxml = out;
  methods.clear = () => undefined;
  for (const [name, method] of Object.entries(methods)) {
    // Named as the methods are.
    methods[name] = {
      [name]: (...values: unknown[]) => {
        renewBudget();
        method(...values);
      },
    }[name] as typeof method;
  }
  defineProperty(methods, Symbol.toStringTag, { value: 'console', configurable: true });
  defineProperty(globalThis, 'console', { value: methods, writable: true, configurable: true });

  const unindented = (stream: Stream, text: string): void => {
    const before = indent;
    indent = '';
    write(stream, text);
    indent = before;
  };
  tracer.atEnd = () => {
    for (const stream of ['stdout', 'stderr'] as const) if (begun[stream] !== '') unindented(stream, '');
  };
  return {
    raw: (stream, text) => {
      const end = text.lastIndexOf('\n');
      if (end >= 0) unindented(stream, text.slice(0, end));
      begun[stream] += text.slice(end + 1);
      if (begun[stream].length > LIMITS.outputCharacters) tracer.kill('output-characters', callerLine());
    },
  };
}

/** One line of `text`, with `indent` in front of it. */
function shortened(indent: string, text: string, from: number, to: number): string {
  const rest = to - from - LIMITS.lineCharacters;
  const line =
    indent.slice(0, LIMITS.lineCharacters) + text.slice(from, Math.min(to, from + LIMITS.lineCharacters));
  return rest <= 0 ? line : `${line}… ${rest} more characters`;
}

/** A span as `console.timeEnd` writes it. */
function timeText(milliseconds: number): string {
  if (milliseconds < 1000) return `${Number(milliseconds.toFixed(3))}ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(3)}s`;
  const rest = (seconds % 60).toFixed(3).padStart(6, '0');
  return `${Math.floor(seconds / 60)}:${rest} (m:ss.mmm)`;
}
