import type { Hostile } from './programs.ts';

/** Programs that try to go on past a limit, or to hang where the runtime looks at their values. */
export const TRICKS: readonly Hostile[] = [
  {
    name: 'a limit of time that is caught, and another loop',
    source: 'try {\n  while (true) {}\n} catch {}\nwhile (true) {}',
    limits: ['synchronous'],
    line: 2,
  },
  {
    name: 'a limit inside of finally',
    source: 'try {\n  throw new Error("on purpose");\n} finally {\n  while (true) {}\n}',
    limits: ['synchronous'],
    line: 4,
  },
  {
    name: 'a limit that a finally wants to turn into a return',
    source:
      'function f(): number {\n  try {\n    while (true) {}\n  } finally {\n    return f();\n  }\n}\nf();',
    limits: ['synchronous'],
    line: 3,
  },
  {
    name: 'a limit in an async function, caught by its caller',
    source:
      'async function f() {\n  while (true) await null;\n}\nwhile (true) {\n  try {\n    await f();\n  } catch {}\n}',
    limits: ['microtasks', 'events'],
  },
  {
    name: 'a limit caught by catch of a promise',
    source:
      'const again = (): Promise<void> =>\n  Promise.resolve().then(() => {\n    while (true) {}\n  }).catch(again).finally(again);\nawait again();',
    limits: ['synchronous'],
    line: 3,
  },
  {
    name: 'a limit of output, caught, in a loop',
    source: 'while (true) {\n  try {\n    while (true) console.log("x");\n  } catch {}\n}',
    limits: ['output-lines'],
    line: 3,
  },
  {
    name: 'a limit of timers, caught, in a loop',
    source: 'while (true) {\n  try {\n    while (true) setTimeout(() => {}, 1);\n  } catch {}\n}',
    limits: ['timers'],
    line: 3,
  },
  {
    name: 'work, then a loop of awaits, then work: no part of it too long',
    source:
      'const work = (ms: number) => {\n  for (let i = 0; i < ms * 50_000; i++);\n};\nwhile (true) {\n  work(50);\n  await null;\n}',
    limits: ['microtasks', 'real-time'],
  },
  {
    name: 'many short stretches of work in timers',
    source: 'setInterval(() => {\n  for (let i = 0; i < 2_000_000; i++);\n}, 10);',
    limits: ['real-time'],
    line: 2,
  },
  {
    name: 'work for a while, then a call that hangs',
    source:
      'let rounds = 0;\nconst timer = setInterval(() => {\n  for (let i = 0; i < 5_000_000; i++);\n  if (++rounds < 20) return;\n  clearInterval(timer);\n  /^(a+)+$/.test("a".repeat(40) + "b");\n}, 10);',
    limits: ['silence', 'real-time'],
  },
  {
    name: 'an iterator that never ends',
    source:
      'const endless = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) };\nconst all = [...(endless as Iterable<number>)];',
    limits: ['synchronous', 'memory'],
  },
  {
    name: 'an async iterator that never ends',
    source:
      'const endless = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1, done: false }) }) };\nfor await (const _ of endless as AsyncIterable<number>);',
    limits: ['microtasks', 'events'],
  },
  {
    name: 'an async iterator whose return never ends',
    source:
      'const odd = {\n  [Symbol.asyncIterator]: () => ({\n    next: async () => ({ value: 1, done: false }),\n    return: async () => { while (true) await null; },\n  }),\n};\nfor await (const _ of odd as AsyncIterable<number>) break;',
    limits: ['microtasks', 'events'],
    line: 4,
  },
  {
    name: 'traps of a proxy that loop',
    source:
      'const trap = () => { while (true) {} };\nconst handler = { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap };\nconst proxy = new Proxy({}, handler as ProxyHandler<object>);\nconsole.log(Object.keys(proxy));',
    limits: ['synchronous'],
    line: 1,
  },
  {
    name: 'a proxy that is awaited',
    source: 'const proxy = new Proxy({}, { get: () => { while (true) {} } });\nawait proxy;',
    limits: ['synchronous'],
    line: 1,
  },
  {
    name: 'a getter that printing calls and that never ends',
    source: 'const endless = {\n  get [Symbol.toStringTag]() { for (;;); }\n};\nconsole.log(endless);',
    limits: ['synchronous'],
    line: 2,
  },
  {
    name: 'an own way to be printed that never ends',
    source:
      'const odd = { [Symbol.for("nodejs.util.inspect.custom")]() { while (true) {} } };\nconsole.log(odd);',
    limits: ['synchronous'],
    line: 1,
  },
  {
    name: 'a toString that never ends',
    source: 'const odd = { toString() { while (true) {} } };\nconsole.log(`${odd}`);',
    limits: ['synchronous'],
    line: 1,
  },
  {
    name: 'an error whose message never ends',
    source:
      'class Odd extends Error {\n  get message() { while (true) {} return ""; }\n}\nasync function fail() {\n  throw new Odd();\n}\nawait fail();',
    limits: ['synchronous'],
    line: 2,
  },
  {
    name: 'an argument that calls back when it is shown',
    source:
      'const odd = { get then() { while (true) {} } };\nasync function f(value: unknown) { return value; }\nawait f(odd);',
    limits: ['synchronous'],
    line: 1,
  },
  {
    name: 'thenables that settle at once, with another thenable',
    source:
      'const endless = { then(resolve: (value: unknown) => void) { resolve(endless); } };\nawait endless;',
    limits: ['microtasks', 'synchronous'],
  },
  {
    name: 'a promise that is resolved from inside of then, without end',
    source:
      'const again = (n: number): Promise<unknown> => new Promise((resolve) => resolve(n)).then(() => again(n + 1));\nvoid again(0);',
    limits: ['microtasks'],
    line: 1,
  },
  {
    name: 'very many thenables that never settle, and a loop',
    source:
      'const never = { then() {} };\nconst all: unknown[] = [];\nwhile (true) all.push(Promise.resolve(never));',
    limits: ['synchronous', 'memory'],
  },
  {
    name: 'async calls inside one another, caught, without end',
    source:
      'const down = async (): Promise<void> => {\n  try {\n    await down();\n  } catch {\n    await down();\n  }\n};\nwhile (true) await down();',
    limits: ['events', 'microtasks', 'synchronous', 'real-time', 'silence'],
  },
  {
    name: 'recursion that is caught, without end',
    source: 'const down = (): void => {\n  try {\n    down();\n  } catch {\n    down();\n  }\n};\ndown();',
    limits: ['synchronous', 'silence'],
  },
  {
    name: 'listeners of an event that dispatch it again',
    source:
      'const target = new EventTarget();\nlet n = 0;\ntarget.addEventListener("go", () => {\n  queueMicrotask(() => target.dispatchEvent(new Event("go")));\n});\ntarget.dispatchEvent(new Event("go"));',
    limits: ['microtasks'],
  },
  {
    name: 'a listener of exit that loops',
    source: 'process.on("exit", () => {\n  while (true) {}\n});',
    limits: ['synchronous'],
    line: 2,
  },
  {
    name: 'a listener of beforeExit that always has more to do',
    source: 'process.on("beforeExit", () => {\n  setTimeout(() => {}, 1);\n});',
    limits: ['events', 'real-time'],
  },
  {
    name: 'an error that a listener throws again',
    source:
      'process.on("uncaughtException", (error) => {\n  setTimeout(() => { throw error; }, 1);\n});\nthrow new Error("on purpose");',
    limits: ['events', 'real-time'],
  },
  {
    name: 'a sort that never decides',
    source:
      'const list = Array.from({ length: 1000 }, (_, i) => i);\nwhile (true) list.sort(() => Math.random() - 0.5);',
    limits: ['synchronous'],
  },
];
