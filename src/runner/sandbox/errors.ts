/** Errors as the learner is to see them: with frames, lines and columns of the own program only. */
import { LIMITS } from '#runner/limits.ts';
import { decodeColumn } from '#runner/typescript/edits.ts';
import type { ErrorInfo } from '#trace/events.ts';
import { inspect, renewBudget } from './inspect.ts';
import {
  apply,
  defineProperty,
  getOwnPropertyDescriptor,
  isObject,
  NativeError,
  pinned,
} from './intrinsics.ts';
import { LINES_ABOVE, PROGRAM_NAME } from './script.ts';

const MOST_FRAMES = 10;
const errorText = NativeError.prototype.toString;
const capture = (NativeError as { captureStackTrace?: (target: object) => void }).captureStackTrace;
const stackGetter = getOwnPropertyDescriptor(NativeError.prototype, 'stack')?.get;
/** Are stacks written by V8? */
export const isV8 = capture !== undefined && stackGetter === undefined;
const lines = pinned(new WeakMap<object, number>());

/** A frame as V8 describes it, as far as it is used. */
interface Frame {
  getScriptNameOrSourceURL(): string | null;
  getLineNumber(): number | null;
  toString(): string;
}

let columns = '';
let hooksName = '$_';

/** Takes over how stacks are written. `map` is the program's map of columns. */
export function installErrors(map: string, hooks: string): void {
  columns = map;
  hooksName = hooks;
  const host = NativeError as { stackTraceLimit?: number; prepareStackTrace?: unknown };
  host.stackTraceLimit = 40;
  if (isV8) {
    defineProperty(NativeError, 'prepareStackTrace', {
      value: writeStack,
      writable: true,
      configurable: true,
    });
  } else if (stackGetter !== undefined) {
    const native = stackGetter;
    defineProperty(NativeError.prototype, 'stack', {
      configurable: true,
      get(this: unknown): unknown {
        const text: unknown = apply(native, this, []);
        return typeof text === 'string'
          ? [headOf(this), ...foreignFrames(text).map((f) => f.text)].join('\n')
          : text;
      },
      set(this: object, value: unknown) {
        defineProperty(this, 'stack', { value, writable: true, configurable: true });
      },
    });
  }
}

function headOf(error: unknown): string {
  try {
    return String(apply(errorText, error, []));
  } catch {
    return 'Error';
  }
}

function isOfProgram(frame: Frame): boolean {
  return frame.getScriptNameOrSourceURL() === PROGRAM_NAME && (frame.getLineNumber() ?? 0) > LINES_ABOVE;
}

function writeStack(error: unknown, frames: Frame[]): string {
  let text = headOf(error);
  let count = 0;
  for (const frame of frames) {
    if (!isOfProgram(frame)) continue;
    if (++count > MOST_FRAMES) break;
    text += `\n    at ${frame.toString().replace(/:(\d+):(\d+)(\)?)$/, placed)}`;
  }
  return text;
}

function placed(_: string, line: string, column: string, close: string): string {
  const own = Number(line) - LINES_ABOVE;
  return `:${own}:${decodeColumn(columns, own, Number(column) - 1) + 1}${close}`;
}

/** Frames of stacks that look like `name@url:line:column`. */
function foreignFrames(text: string): Array<{ text: string; line: number }> {
  const found: Array<{ text: string; line: number }> = [];
  for (const frame of text.split('\n')) {
    const match = /^(async\*)?(.*?)[/<]*@(?:.*[ /])?program\.ts:(\d+):(\d+)$/.exec(frame);
    const line = Number(match?.[3]) - LINES_ABOVE;
    if (match === null || line < 1) continue;
    const place = `${PROGRAM_NAME}${placed('', match[3] ?? '', match[4] ?? '', '')}`;
    const isAsync = match[1] === undefined ? '' : 'async ';
    found.push({ text: `    at ${isAsync}${match[2] ? `${match[2]} (${place})` : place}`, line });
  }
  return found;
}

/** The present stack of an engine that is not V8. To make an error costs Firefox ten times what this does. */
function foreignStack(): unknown {
  if (capture !== undefined) {
    const holder: { stack?: unknown } = {};
    capture(holder);
    return holder.stack;
  }
  return stackGetter === undefined ? new NativeError().stack : apply(stackGetter, new NativeError(), []);
}

/** The learner's lines on the present stack, innermost first. */
export function callerLines(): number[] {
  if (capture === undefined || !isV8) {
    const text = foreignStack();
    return typeof text === 'string' ? foreignFrames(text).map((frame) => frame.line) : [];
  }
  const host = NativeError as unknown as { prepareStackTrace: unknown };
  try {
    const before = host.prepareStackTrace;
    host.prepareStackTrace = (_: unknown, frames: Frame[]) =>
      frames.filter(isOfProgram).map((frame) => (frame.getLineNumber() ?? 0) - LINES_ABOVE);
    const holder: { stack?: unknown } = {};
    capture(holder);
    const found = holder.stack;
    host.prepareStackTrace = before;
    return Array.isArray(found) ? (found as number[]) : [];
  } catch {
    return [];
  }
}

/** The learner's line that called into the runtime. */
export const callerLine = (): number | undefined => callerLines()[0];

/** Remembers the present stack, for an error that comes to light later: gives what puts it into the error. */
export function keepStack(): (error: unknown) => unknown {
  const here = new NativeError();
  return (error) => {
    if (!(error instanceof NativeError)) return error;
    const frames = String(here.stack)
      .split('\n')
      .filter((line) => line.startsWith('    at '));
    const later = frames.map((frame) => frame.replace(/^ {4}at (?:async )?/, '    at async '));
    const value = [headOf(error), ...later].join('\n');
    defineProperty(error, 'stack', { value, writable: true, configurable: true });
    return error;
  };
}

/** Remembers where a value was thrown for the first time. */
export function rememberLine(error: unknown, line: number): void {
  if (isObject(error) && !lines.has(error)) lines.set(error, line);
}

/** Takes the hooks out of a message in which the engine quotes the program. Returns the error. */
export function withoutHooks(error: unknown): unknown {
  if (!isObject(error)) return error;
  const message: unknown = getOwnPropertyDescriptor(error, 'message')?.value;
  if (typeof message !== 'string' || !message.includes(`${hooksName}.`)) return error;
  const hook = `${hooksName.replaceAll('$', '\\$')}\\.`;
  const value = message
    .replace(new RegExp(`${hook}c_([\\w$]+)`, 'g'), (_, name: string) => name.replaceAll('__', '.'))
    .replace(
      new RegExp(`${hook}\\w+ is not a function or its return value is not`, 'g'),
      '(intermediate value) is not',
    )
    .replace(new RegExp(`${hook}\\w+(?:\\(\\.\\.\\.\\))?`, 'g'), '(intermediate value)');
  defineProperty(error, 'message', { value });
  return error;
}

/** What is known of a thrown value without reading its stack, which would fix the stack's text for good. */
export function glance(error: unknown): ErrorInfo {
  const { name, message } = nameAndMessage(error);
  const line = isObject(error) ? lines.get(error) : undefined;
  const text = name === 'thrown' ? message : clipped(headOf(error));
  return line === undefined ? { name, message, text } : { name, message, text, line };
}

function clipped(text: string): string {
  const rest = text.length - LIMITS.errorCharacters;
  return rest <= 0 ? text : `${text.slice(0, LIMITS.errorCharacters)}… ${rest} more characters`;
}

function nameAndMessage(error: unknown): { name: string; message: string } {
  try {
    if (error instanceof NativeError) {
      return { name: clipped(String(error.name)), message: clipped(String(error.message)) };
    }
    renewBudget();
    return { name: 'thrown', message: clipped(inspect(error)) };
  } catch {
    return { name: 'thrown', message: 'a value that cannot be shown' };
  }
}

/** All that is known of the value that ended the run. */
export function describe(error: unknown): ErrorInfo {
  const info: ErrorInfo = glance(error);
  try {
    const stack: unknown = error instanceof NativeError ? error.stack : undefined;
    const at = typeof stack === 'string' ? /program\.ts:(\d+):(\d+)/.exec(stack) : null;
    renewBudget();
    info.text = info.name === 'thrown' ? `Uncaught ${info.message}` : clipped(inspect(error));
    if (at !== null) {
      info.line = Number(at[1]);
      info.column = Number(at[2]);
    }
  } catch {
    // The glance has to do.
  }
  return info;
}
