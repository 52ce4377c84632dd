/** Small programs that end by a limit: what the page about limits shows, and what tests run. */
import type { Limit } from '#trace/events.ts';

/** A limit that ends a run, a bound that changes it without ending it by a `kill`, or a program that is not run. */
export type LimitTopic = Limit | 'recursion' | 'line-length' | 'program-length';

export interface LimitExample {
  source: string;
  /** The line that the message names. */
  line: number;
}

/** A program for every limit that a program can reach by itself. */
export const LIMIT_EXAMPLES = {
  synchronous: { source: 'let n = 0;\nwhile (true) {\n  n += 1;\n}', line: 2 },
  microtasks: { source: 'while (true) {\n  await null;\n}', line: 2 },
  'virtual-time': { source: 'setInterval(() => {\n  console.log("tick");\n}, 10_000);', line: 1 },
  'real-time': {
    source:
      'let sum = 0;\nsetInterval(() => {\n  for (let i = 0; i < 20_000_000; i++) {\n    sum += i;\n  }\n}, 100);',
    line: 3,
  },
  silence: { source: 'const text = "a".repeat(40) + "b";\nconsole.log(/^(a+)+$/.test(text));', line: 2 },
  timers: { source: 'while (true) {\n  setTimeout(() => {}, 1000);\n}', line: 2 },
  events: {
    source:
      'async function work() {\n  await null;\n}\nsetInterval(() => {\n  for (let i = 0; i < 100; i++) work();\n}, 100);',
    line: 5,
  },
  'output-lines': { source: 'while (true) {\n  console.log("line");\n}', line: 2 },
  'output-characters': { source: 'while (true) {\n  console.log("x".repeat(9_000));\n}', line: 2 },
  memory: {
    source: 'const kept: Uint8Array[] = [];\nwhile (true) {\n  kept.push(new Uint8Array(50_000_000));\n}',
    line: 3,
  },
  recursion: { source: 'const down = (n: number): number => down(n + 1) + 1;\ndown(0);', line: 1 },
  'line-length': { source: 'console.log("x".repeat(20_000));', line: 1 },
} as const satisfies Partial<Record<LimitTopic, LimitExample>>;

/** Programs that show how time passes here, and what is not there. */
export const SANDBOX_EXAMPLES = {
  'virtual-time': `const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
console.log("start");
await sleep(60_000);
console.log("a minute later");`,
  network: `try {
  await fetch("https://example.org");
} catch (error) {
  console.log(String(error));
}`,
} as const;
