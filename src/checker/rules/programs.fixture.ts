/** Programs, what is found in them (`code:line`), and what the first fix makes of them; no `fixed`, no fix. */
export const wrong: { says: string; program: string; found: string[]; fixed?: string }[] = [
  {
    says: 'a call whose promise is dropped floats',
    program: 'console.log(1);\nload(1);',
    found: ['floating-promise:2'],
    fixed: 'console.log(1);\nawait load(1);',
  },
  {
    says: 'a promise floats behind `then` with one function',
    program: 'load(1).then((n) => console.log(n));',
    found: ['floating-promise:1'],
    fixed: 'await load(1).then((n) => console.log(n));',
  },
  {
    says: 'a promise floats behind `finally`',
    program: 'load(1).finally(() => console.log("end"));',
    found: ['floating-promise:1'],
    fixed: 'await load(1).finally(() => console.log("end"));',
  },
  {
    says: 'an async function that is called on the spot floats',
    program: '(async () => {\n  await sleep(1);\n})();',
    found: ['floating-promise:1'],
    fixed: 'await (async () => {\n  await sleep(1);\n})();',
  },
  {
    says: 'a thenable floats too',
    program: 'const lazy = { then(go: (n: number) => void) { go(1); } };\nlazy;',
    found: ['floating-promise:2'],
    fixed: 'const lazy = { then(go: (n: number) => void) { go(1); } };\nawait lazy;',
  },
  {
    says: 'a promise that may be there floats, and is put in parentheses to be awaited',
    program: 'numbers.length > 2 && load(1);',
    found: ['floating-promise:1'],
    fixed: 'await (numbers.length > 2 && load(1));',
  },
  {
    says: 'a floating promise in a function that is not async has no safe fix',
    program: 'function start() {\n  load(1);\n}\nstart();',
    found: ['floating-promise:2'],
  },
  {
    says: 'an array of promises floats, and is awaited together',
    program: 'numbers.map(async (n) => load(n));',
    found: ['floating-promise:1'],
    fixed: 'await Promise.all(numbers.map(async (n) => load(n)));',
  },
  {
    says: '`forEach` with an async function becomes `map`',
    program: 'numbers.forEach(async (n) => {\n  await load(n);\n});',
    found: ['async-for-each:1'],
    fixed: 'await Promise.all(numbers.map(async (n) => {\n  await load(n);\n}));',
  },
  {
    says: '`forEach` with the name of an async function is found by its type',
    program: 'numbers.forEach(load);',
    found: ['async-for-each:1'],
    fixed: 'await Promise.all(numbers.map(load));',
  },
  {
    says: '`forEach` of a Set has no `map` to become',
    program: 'new Set(numbers).forEach(async (n) => {\n  await load(n);\n});',
    found: ['async-for-each:1'],
  },
  {
    says: 'an async function is no timer callback',
    program: 'setTimeout(async () => {\n  await load(1);\n}, 10);',
    found: ['async-callback:1'],
  },
  {
    says: 'an async function is no executor of a promise',
    program: 'await new Promise<void>(async (resolve) => {\n  await sleep(1);\n  resolve();\n});',
    found: ['async-callback:1'],
  },
  {
    says: 'the name of an async function is found by its type too',
    program: 'function each(f: (n: number) => void) { f(1); }\neach(load);',
    found: ['async-callback:2'],
  },
  {
    says: 'an async function in a property that expects void is found',
    program: 'const options: { done: () => void } = { done: async () => sleep(1) };\noptions.done();',
    found: ['async-callback:1'],
  },
  {
    says: 'a number is not awaited',
    program: 'const n = await numbers.length;\nconsole.log(n);',
    found: ['await-non-promise:1'],
    fixed: 'const n = numbers.length;\nconsole.log(n);',
  },
  {
    says: 'what has been awaited is not awaited again',
    program: 'const n = await load(1);\nconsole.log(await n);',
    found: ['await-non-promise:2'],
    fixed: 'const n = await load(1);\nconsole.log(n);',
  },
  {
    says: 'an array of promises is not awaited by `await`',
    program: 'const all = await [load(1), load(2)];\nconsole.log(all);',
    found: ['await-non-promise:1'],
  },
  {
    says: 'two results that do not need each other can be awaited together',
    program: 'const a = await load(1);\nconst b = await load(2);\nconsole.log(a + b);',
    found: ['sequential-awaits:1'],
    fixed: 'const [a, b] = await Promise.all([load(1), load(2)]);\nconsole.log(a + b);',
  },
  {
    says: 'the same inside of a function, over several lines when one is too long',
    program: [
      'async function loadEverythingThatIsThere(name: string, delay: number) { await sleep(delay); return name; }',
      'async function main() {',
      "  const first = await loadEverythingThatIsThere('first', 1000);",
      "  const second = await loadEverythingThatIsThere('second', 2000);",
      '  console.log(first, second);',
      '}',
      'await main();',
    ].join('\n'),
    found: ['sequential-awaits:3'],
    fixed: [
      'async function loadEverythingThatIsThere(name: string, delay: number) { await sleep(delay); return name; }',
      'async function main() {',
      '  const [first, second] = await Promise.all([',
      "    loadEverythingThatIsThere('first', 1000),",
      "    loadEverythingThatIsThere('second', 2000),",
      '  ]);',
      '  console.log(first, second);',
      '}',
      'await main();',
    ].join('\n'),
  },
  {
    says: 'calls of one async function whose results nobody wants could run together',
    program: 'await load(1);\nawait load(2);\nawait load(3);',
    found: ['sequential-awaits:1'],
    fixed: 'await Promise.all([load(1), load(2), load(3)]);',
  },
  {
    says: 'a comment between awaits would get lost, so that is left to the learner',
    program: 'const a = await load(1);\n// Then the other.\nconst b = await load(2);\nconsole.log(a + b);',
    found: ['sequential-awaits:1'],
  },
  {
    says: 'a loop that waits for the clock in an async function blocks',
    program:
      'async function wait() {\n  const end = Date.now() + 100;\n  while (Date.now() < end);\n}\nawait wait();',
    found: ['blocking-loop:3'],
  },
  {
    says: 'a loop that reads the clock in its body blocks',
    program:
      'let now = performance.now();\nconst end = now + 100;\nwhile (now < end) {\n  now = performance.now();\n}',
    found: ['blocking-loop:3'],
  },
  {
    says: 'an endless loop that the clock breaks blocks',
    program: 'const end = Date.now() + 100;\nfor (;;) {\n  if (Date.now() > end) break;\n}',
    found: ['blocking-loop:2'],
  },
];

export const right: { says: string; program: string }[] = [
  { says: 'an awaited promise', program: 'await load(1);' },
  { says: 'a promise that is let go on purpose', program: 'void load(1);' },
  {
    says: 'a promise that is kept',
    program: 'let job: Promise<number>;\njob = load(1);\nconsole.log(await job);',
  },
  { says: 'a promise whose failure is handled', program: 'load(1).catch(() => console.log("failed"));' },
  { says: 'both ways of `then`', program: 'load(1).then(console.log, console.error).finally(() => {});' },
  { says: 'a returned promise', program: 'function start() {\n  return load(1);\n}\nawait start();' },
  { says: 'an ordinary `forEach`', program: 'numbers.forEach((n) => console.log(n));' },
  { says: '`map` with an async function', program: 'console.log(await Promise.all(numbers.map(load)));' },
  {
    says: 'an async function where a promise may be returned',
    program: 'const run = async (f: () => void | Promise<void>) => f();\nawait run(async () => sleep(1));',
  },
  { says: 'an async function behind `then`', program: 'await sleep(1).then(async () => load(1));' },
  { says: '`await` of something unknown', program: 'const x: any = 1;\nawait x;' },
  {
    says: '`await` of what may be a promise',
    program: 'const x = numbers.length > 2 ? load(1) : 1;\nconsole.log(await x);',
  },
  {
    says: '`await` in a generic function',
    program: 'async function id<T>(x: T) {\n  return await x;\n}\nconsole.log(await id(1));',
  },
  {
    says: 'a result that the next call needs',
    program: 'const a = await load(1);\nconst b = await load(a);\nconsole.log(b);',
  },
  {
    says: 'a need that hides in a function',
    program: 'const a = await load(1);\nconst b = await sleep(1).then(() => a);\nconsole.log(b);',
  },
  {
    says: 'promises that were started before',
    program:
      'const [p, q] = [load(1), load(2)];\nconst a = await p;\nconst b = await q;\nconsole.log(a + b);',
  },
  { says: 'pauses in a row', program: 'await sleep(1);\nawait sleep(2);' },
  {
    says: 'steps of one object, whose order counts',
    program:
      'const steps = [1, 2].values();\nasync function next(from: Iterator<number>) { return from.next(); }\nconst a = await next(steps);\nconst b = await next(steps);\nconsole.log(a, b);',
  },
  {
    says: 'a loop that waits without blocking',
    program: 'const end = Date.now() + 5;\nwhile (Date.now() < end) {\n  await sleep(1);\n}',
  },
  {
    says: 'a loop that only measures',
    program:
      'for (let i = 0; i < 3; i++) {\n  const start = Date.now();\n  await load(i);\n  console.log(Date.now() - start);\n}',
  },
  {
    says: 'a clock of one’s own',
    program: 'const Date = { now: () => 1 };\nlet n = 0;\nwhile (Date.now() > n) n++;',
  },
];
