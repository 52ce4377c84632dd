import type { Hostile } from './programs.ts';

/** Programs that change what they were given, or forge what the runtime says, and then do not end. */
export const TAMPERING: readonly Hostile[] = [
  {
    name: 'built-ins that loop when they are called, and a loop',
    source:
      'Promise.prototype.then = () => { for (;;); };\nArray.prototype.push = () => { for (;;); };\nError.prototype.toString = () => { for (;;); };\nJSON.stringify = () => { for (;;); };\nwhile (true) {}',
    limits: ['synchronous'],
    line: 5,
  },
  {
    name: 'a Promise of its own, and a chain without end',
    source: 'globalThis.Promise = class {} as unknown as PromiseConstructor;\nwhile (true)\n  await null;',
    limits: ['microtasks'],
    line: 3,
  },
  {
    name: 'lists that do not take elements any more',
    source:
      'for (const key of ["push", "shift", "splice", "slice", "filter", "map", "forEach"] as const)\n  Object.defineProperty(Array.prototype, key, { value: () => [] });\nObject.defineProperty(Array.prototype, Symbol.iterator, { value: () => ({ next: () => ({ done: true }) }) });\nconsole.log("x");\nwhile (true) {}',
    limits: ['synchronous'],
    line: 5,
  },
  {
    name: 'setters on the indexes of lists',
    source:
      'for (let i = 0; i < 100; i++)\n  Object.defineProperty(Array.prototype, i, { set() { while (true) {} }, get() { return 0; }, configurable: true });\nsetInterval(() => {}, 1);',
    limits: ['events', 'real-time', 'synchronous'],
  },
  {
    name: 'maps that forget',
    source:
      'Map.prototype.get = Map.prototype.set = Map.prototype.delete = () => undefined as never;\nWeakMap.prototype.get = WeakMap.prototype.set = () => undefined as never;\nsetInterval(() => {}, 10_000);',
    limits: ['virtual-time'],
  },
  {
    name: 'a stack that cannot be prepared',
    source:
      'Object.defineProperty(Error, "prepareStackTrace", { value() { for (;;); }, writable: false });\nError.stackTraceLimit = 0;\nwhile (true) {}',
    limits: ['synchronous'],
    line: 3,
  },
  {
    name: 'a way to prepare stacks that loops',
    source:
      'Error.prepareStackTrace = () => { while (true) {} };\nconsole.log("x");\nnew Error("y").stack;\nwhile (true) {}',
    limits: ['synchronous'],
  },
  {
    name: 'clocks that stand still',
    source:
      'performance.now = () => 0;\nPerformance.prototype.now = () => 0;\nDate.now = () => 0;\nwhile (true) {}',
    limits: ['synchronous'],
    line: 4,
  },
  {
    name: 'Reflect and Function without their methods',
    source:
      'for (const name of ["apply", "construct", "defineProperty", "ownKeys"] as const) Reflect[name] = () => { while (true) {} };\nFunction.prototype.call = Function.prototype.apply = Function.prototype.bind = () => { while (true) {} };\nPromise.resolve().then(() => {});\nawait null;\nwhile (true) {}',
    limits: ['synchronous'],
    line: 5,
  },
  {
    name: 'a globalThis without anything',
    source:
      'for (const name of Object.getOwnPropertyNames(globalThis)) try { delete (globalThis as any)[name]; } catch {}\nwhile (true) {}',
    limits: ['synchronous'],
    line: 2,
  },
  {
    name: 'messages that say that all went well',
    source:
      'const g = globalThis as any;\nfor (const to of [g, g.self, g.parent, g.port]) {\n  try {\n    to.postMessage({ type: "end", run: 1, t: 0, reason: "completed" });\n  } catch {}\n}\nnew MessageChannel().port1.postMessage({ type: "end", run: 1, t: 0, reason: "completed" });\nwhile (true) {}',
    limits: ['synchronous'],
    line: 8,
  },
  {
    name: 'a MessagePort that listens in',
    source:
      'const proto = MessagePort.prototype as any;\nconst caught: unknown[] = [];\nfor (const name of ["postMessage", "close", "start"]) proto[name] = function () { caught.push(this); };\nObject.defineProperty(proto, "onmessage", { set() { caught.push(this); } });\nsetTimeout(() => {\n  for (const port of caught as any[]) port.postMessage({ type: "end", run: 1, t: 0, reason: "completed" });\n  while (true) {}\n}, 10);',
    limits: ['synchronous'],
    line: 7,
  },
  {
    name: 'an event of its own on the global',
    source:
      'const g = globalThis as any;\ng.dispatchEvent?.(new MessageEvent("message", { data: { type: "start", run: 9 } }));\ng.onmessage = () => { while (true) {} };\nawait null;\nwhile (true) {}',
    limits: ['synchronous'],
    line: 5,
  },
];
