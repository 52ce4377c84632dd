import { DEEPEST_ASYNC, LIMITS, WATCH_EVERY_MS, WATCH_LOOKS } from '#runner/limits.ts';
import type { LimitTopic } from '#runner/limit-examples.ts';

const inSeconds = (ms: number): string => String(ms / 1000);
const count = (n: number): string => n.toLocaleString('en');

/** The numbers in what is said about each limit, as the runner has them, in the order of the page. */
export const limitNumbers: Record<LimitTopic, Record<string, string>> = {
  synchronous: { n: inSeconds(LIMITS.synchronousMs) },
  microtasks: { n: inSeconds(LIMITS.drainMs), many: count(LIMITS.drainMicrotasks) },
  'virtual-time': { n: inSeconds(LIMITS.virtualMs) },
  'real-time': { n: inSeconds(LIMITS.realMs) },
  silence: { n: inSeconds(WATCH_EVERY_MS * WATCH_LOOKS) },
  timers: { n: count(LIMITS.timers) },
  events: { n: count(LIMITS.events) },
  'output-lines': { n: count(LIMITS.outputLines) },
  'output-characters': { n: count(LIMITS.outputCharacters) },
  'line-length': { n: count(LIMITS.lineCharacters) },
  memory: { n: count(LIMITS.memoryBytes / 2 ** 20), made: count(LIMITS.madeBytes / 2 ** 20) },
  recursion: { n: count(DEEPEST_ASYNC) },
  'program-length': { n: count(LIMITS.sourceCharacters) },
  protocol: {},
};
