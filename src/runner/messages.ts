/** What a sandbox and its host say to each other over the one port between them. */
import type { EndReason, TraceEvent } from '#trace/events.ts';
import { LIMITS, MOST_INPUTS } from './limits.ts';

/** From the host to the sandbox. */
export type ToSandbox = { type: 'start'; run: number };

/**
 * From the sandbox to the host; `run` is the one that `start` gave, 0 before. `worked` is for how long the program has
 * run, in real ms, and `line` where it is.
 */
export type FromSandbox = { run: number } & (
  | { type: 'ready' }
  | { type: 'alive'; worked: number; line?: number }
  | { type: 'events'; events: TraceEvent[] }
  | { type: 'end'; t: number; reason: EndReason }
);

const REASONS: ReadonlySet<unknown> = new Set<EndReason>([
  'completed',
  'unsettled',
  'uncaught',
  'limit',
  'stopped',
]);

const EVENT_TYPES: ReadonlySet<unknown> = new Set<TraceEvent['type']>([
  'call',
  'await',
  'resume',
  'yield',
  'return',
  'throw',
  'timer-set',
  'timer-fire',
  'timer-clear',
  'micro-queue',
  'micro-run',
  'wake',
  'log',
  'uncaught',
  'floating',
  'kill',
]);

/** The most characters that one text in an event may have. */
const LONGEST_TEXT = 2 * LIMITS.outputCharacters;

/** Checks a message from a sandbox by hand; `undefined` when it does not fit. The sandbox is not trusted. */
export function readMessage(value: unknown): FromSandbox | undefined {
  if (!isRecord(value) || typeof value.run !== 'number') return undefined;
  switch (value.type) {
    case 'ready':
      return { type: 'ready', run: value.run };
    case 'alive': {
      const { run, worked, line } = value;
      if (!isTime(worked) || !(line === undefined || isTime(line))) return undefined;
      return { type: 'alive', run, worked, ...(line !== undefined && { line }) };
    }
    case 'events':
      return Array.isArray(value.events) &&
        value.events.length <= LIMITS.events + 2 &&
        value.events.every(isEvent)
        ? { type: 'events', run: value.run, events: value.events }
        : undefined;
    case 'end':
      return isTime(value.t) && REASONS.has(value.reason)
        ? { type: 'end', run: value.run, t: value.t, reason: value.reason as EndReason }
        : undefined;
    default:
      return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < Infinity;

/** Flat objects of primitives, but for the `error` of some and the `inputs` of an `await`; each field has the kind that its name asks for. */
function isEvent(value: unknown): value is TraceEvent {
  if (!isRecord(value) || !EVENT_TYPES.has(value.type) || !isTime(value.t)) return false;
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue;
    if (name === 'error') {
      if (!isRecord(field) || !Object.values(field).every(isPrimitive)) return false;
    } else if (name === 'inputs') {
      if (!Array.isArray(field) || field.length > MOST_INPUTS || !field.every(isTime)) return false;
    } else if (!isPrimitive(field)) return false;
    if (/^(?:task|parent|timer|micro|on|wakes|waiter|line|at|repeat)$/.test(name) && !isTime(field))
      return false;
    if (/^(?:text|label|limit|stream)$/.test(name) && typeof field !== 'string') return false;
  }
  return hasOwnFields(value);
}

const isPrimitive = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length <= LONGEST_TEXT
    : ['number', 'boolean', 'undefined'].includes(typeof value);

const FIELDS: Partial<Record<TraceEvent['type'], readonly string[]>> = {
  call: ['task', 'parent', 'label'],
  await: ['task', 'kind', 'label'],
  resume: ['task'],
  yield: ['task'],
  return: ['task', 'value'],
  throw: ['task', 'error'],
  'timer-set': ['timer', 'at'],
  'timer-fire': ['timer'],
  'timer-clear': ['timer'],
  'micro-queue': ['micro', 'source'],
  'micro-run': ['micro'],
  log: ['stream', 'text'],
  uncaught: ['kind', 'error'],
  floating: ['task'],
  kill: ['limit'],
};

function hasOwnFields(event: Record<string, unknown>): boolean {
  return (FIELDS[event.type as TraceEvent['type']] ?? []).every((name) => event[name] !== undefined);
}
