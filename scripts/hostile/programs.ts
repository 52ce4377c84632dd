import { LIMIT_EXAMPLES } from '#runner/limit-examples.ts';
import type { Limit } from '#trace/events.ts';
import { TAMPERING } from './tampering.ts';
import { TRICKS } from './tricks.ts';

/** A program that would go on for ever or take all there is. */
export interface Hostile {
  name: string;
  source: string;
  /** The limits that may end it: which of several is first depends on the engine's speed. */
  limits: Limit[];
  /** The line that is named, where it is the same on every machine. */
  line?: number;
}

/** The programs of the page about limits, but for those that a limit does not end. */
const EXAMPLES = Object.entries(LIMIT_EXAMPLES).flatMap(([limit, { source, line }]): Hostile[] => {
  if (limit === 'recursion' || limit === 'line-length') return [];
  return [{ name: `the example of "${limit}"`, source, limits: [limit as Limit], line }];
});

/** Plain programs without an end, by limit. */
const PLAIN: readonly Hostile[] = [
  {
    name: 'an endless loop that catches everything',
    source: 'for (;;) {\n  try {\n    for (;;) {}\n  } catch {} finally { for (;;); }\n}',
    limits: ['synchronous'],
    line: 3,
  },
  {
    name: 'exponential recursion',
    source: 'const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));\nfib(60);',
    limits: ['synchronous'],
    line: 1,
  },
  {
    name: 'an endless chain of promises',
    source: 'const again = (): Promise<void> => Promise.resolve().then(again);\nagain();',
    limits: ['microtasks'],
    line: 1,
  },
  {
    name: 'a microtask that queues itself',
    source: 'const again = (): void => queueMicrotask(again);\nagain();',
    limits: ['microtasks'],
    line: 1,
  },
  {
    name: 'a tick that queues itself again',
    source: 'const again = (): void => {\n  process.nextTick(again);\n};\nagain();',
    limits: ['microtasks'],
    line: 2,
  },
  {
    name: 'an async function that calls itself after a wait',
    source:
      'const again = async (n: number): Promise<void> => {\n  await null;\n  await again(n + 1);\n};\nawait again(0);',
    limits: ['microtasks', 'events'],
  },
  {
    name: 'an endless async generator',
    source: 'async function* g() {\n  for (;;) yield 1;\n}\nfor await (const _ of g());',
    limits: ['microtasks', 'events'],
  },
  {
    name: 'an immediate that sets itself again',
    source: 'const again = (): void => {\n  setImmediate(again);\n};\nagain();',
    limits: ['events', 'real-time'],
    line: 2,
  },
  {
    name: 'an interval that does nothing',
    source: '\nsetInterval(() => {}, 1);',
    limits: ['events', 'real-time'],
    line: 2,
  },
  {
    name: 'ports that answer each other',
    source:
      'const { port1, port2 } = new MessageChannel();\nport1.onmessage = () => port1.postMessage(0);\nport2.onmessage = () => port2.postMessage(0);\nport1.postMessage(0);',
    limits: ['real-time', 'events', 'virtual-time'],
  },
  {
    name: 'a timer far away',
    source: '\nsetTimeout(() => {}, 200_000);',
    limits: ['virtual-time'],
    line: 2,
  },
  {
    name: 'an object of very many keys, printed',
    source:
      'const many: Record<string, number> = {};\nfor (let i = 0; i < 200_000; i++) many["k" + i] = i;\nconsole.log(many);',
    limits: ['output-lines'],
    line: 3,
  },
  {
    name: 'a print of a billion nested values',
    source:
      'const one = Array.from({ length: 100 }, () => ({}));\nconst many = (value: unknown) => Object.fromEntries(Object.entries(Array.from({ length: 1000 }, () => value)));\nconsole.log(many(many(one)));',
    limits: ['output-lines'],
    line: 3,
  },
  {
    name: 'a print of a text of many lines',
    source: 'console.log("x\\n".repeat(50_000_000));',
    limits: ['output-lines'],
    line: 1,
  },
  {
    name: 'a table of many rows',
    source: 'console.table(Array.from({ length: 200_000 }, (_, i) => ({ i })));',
    limits: ['output-lines'],
    line: 1,
  },
  {
    name: 'a list of texts that grows',
    source: 'const all: string[] = [];\nfor (;;)\n  all.push("x".repeat(1e8) + all.length);',
    limits: ['memory'],
    line: 3,
  },
  {
    name: 'a list of lists that grows with time',
    source:
      'const all: unknown[] = [];\nsetInterval(() => {\n  all.push(new Array(1_000_000).fill(all.length));\n}, 1);',
    limits: ['memory', 'real-time'],
    line: 3,
  },
  {
    name: 'small objects that are kept',
    source: 'const all: unknown[] = [];\nfor (let i = 0; ; i++)\n  all.push({ i });',
    // A collector of garbage that is at work for seconds lets the worker tell nothing: the page then ends it.
    limits: ['synchronous', 'memory', 'silence'],
  },
  {
    name: 'small objects that are kept over time',
    source:
      'const all: unknown[] = [];\nsetInterval(() => {\n  for (let i = 0; i < 10_000; i++) all.push({ i });\n}, 1);',
    limits: ['real-time', 'memory', 'virtual-time'],
  },
  {
    name: 'lists of middle length that are kept',
    source: 'const all: unknown[] = [];\nfor (;;)\n  all.push(new Array(99_999).fill(0.5));',
    limits: ['memory', 'synchronous'],
  },
  {
    name: 'short lists that are kept',
    source: 'const all: unknown[] = [];\nfor (;;)\n  all.push(new Array(100).fill(0.5));',
    limits: ['memory', 'synchronous'],
  },
  {
    name: 'lists that are made without elements and kept',
    source: 'const all: unknown[] = [];\nfor (;;)\n  all.push(new Array(99_999));',
    limits: ['memory', 'synchronous'],
  },
  {
    name: 'copies of a list that are kept',
    source:
      'const big = new Array(99_999).fill(0.5);\nconst all: unknown[] = [];\nfor (;;)\n  all.push([...big]);',
    limits: ['memory', 'synchronous'],
  },
  {
    name: 'copies of an object that are kept',
    source:
      'const big = Object.fromEntries(new Array(999).fill(0).map((_, i) => [`k${i}`, i]));\nconst all: unknown[] = [];\nfor (;;)\n  all.push({ ...big });',
    limits: ['memory', 'synchronous'],
  },
  {
    name: 'texts of middle length that are kept',
    source:
      'const all: string[] = [];\nfor (let i = 0; ; i++)\n  all.push(`x${i}`.repeat(100_000).toUpperCase());',
    limits: ['memory', 'synchronous'],
  },
  {
    name: 'a replacement that tries every way',
    source:
      'console.log("before");\nconst text = "a".repeat(40) + "b";\nconsole.log(text.replace(/^(a|a)*$/, "c"));\nconsole.log("after");',
    limits: ['silence'],
    line: 3,
  },
];

export const HOSTILE: readonly Hostile[] = [...EXAMPLES, ...PLAIN, ...TRICKS, ...TAMPERING];
