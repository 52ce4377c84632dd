import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { freePort, PACKAGES, PORT } from '#runner/libraries/real-node.node.ts';
import { nodeRunner } from '#runner/node.node.ts';
import { nodeFile, type NodeFile } from './node-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'awaitable-'));
// A folder whose files are CommonJS unless their names say otherwise.
writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
symlinkSync(PACKAGES, join(folder, 'node_modules'));
let files = 0;

/** What real Node prints in an empty folder, standard output only; some programs fail on purpose. */
async function inNode({ name, text, install }: NodeFile): Promise<string> {
  const path = join(folder, `${++files}-${name}`);
  const port = String(await freePort());
  // Only servers have a port, and they come with packages.
  writeFileSync(path, install === undefined ? text : text.replaceAll(PORT, port));
  const cwd = mkdtempSync(join(folder, 'empty-'));
  return new Promise((resolve) => {
    execFile(process.execPath, [path], { timeout: 20_000, cwd }, (_, stdout) => resolve(stdout));
  });
}

/** What our runner prints there. */
async function inRunner(source: string): Promise<string> {
  const compiled = await nodeRunner.compile(source);
  assert.ok(compiled.ok);
  const { events } = await nodeRunner.run(compiled.program);
  const lines = events.flatMap((event) =>
    event.type === 'log' && event.stream === 'stdout' ? [`${event.text}\n`] : [],
  );
  return lines.join('');
}

const programs: { says: string; source: string; because?: NodeFile['because'] }[] = [
  {
    says: '`await` at the top',
    source: 'const n: number = await Promise.resolve(1);\nconsole.log(n satisfies number, this);',
  },
  {
    says: 'ticks in the order of a module',
    source: "Promise.resolve().then(() => console.log('job'));\nprocess.nextTick(() => console.log('tick'));",
  },
  {
    says: 'an import, and a type of it',
    source:
      "import { once, EventEmitter } from 'node:events';\nimport type { Timeout } from 'node:timers';\ntype T = Timeout;\nconst e = new EventEmitter();\nsetTimeout(() => e.emit('x', 1), 5);\nconsole.log(await once(e, 'x'));",
  },
  {
    says: 'what is only declared',
    source:
      'declare enum Gone { A }\ndeclare namespace Far { const x: number }\nnamespace Types { export interface A { n: number } }\nabstract class B { declare n: number; abstract m(): void }\nconsole.log(typeof B);',
  },
  {
    says: 'an enum of numbers, with names back',
    source: 'enum Level { Low = 1, Middle, High = Low + 9 }\nconsole.log(Level, Level[2]);',
    because: 'enum',
  },
  {
    says: 'an enum of texts, an exported one and a constant one',
    source:
      "export enum Sign { Go = 'go', Stop = 'stop' }\nconst enum Bit { On = 1 << 3 }\nconsole.log(Sign, Bit.On);\nawait null;",
    because: 'enum',
  },
  {
    says: 'two halves of an enum',
    source: 'enum E { A }\nenum E { B = 5 }\nconsole.log(E);',
    because: 'enum',
  },
  {
    says: 'a namespace with what it exports and what it keeps',
    source:
      "namespace Shop {\n  const price = 2;\n  export const total = (n: number): number => n * price;\n  export async function buy() { return total(3); }\n  export class Item { constructor(readonly name: string) {} }\n}\nconsole.log(await Shop.buy(), new Shop.Item('tea'));",
    because: 'namespace',
  },
  {
    says: 'a namespace in a namespace, and an exported variable that changes',
    source:
      'namespace A.B {\n  export let n = 1;\n  export const up = () => ++n;\n}\nA.B.up();\nconsole.log(A.B.n);',
    because: 'namespace',
  },
  {
    says: 'parameter properties, of a class that extends another',
    source:
      "class Animal { constructor(protected name: string, public legs = 4) {} }\nclass Dog extends Animal {\n  constructor(name: string, private readonly tricks: string[] = []) {\n    super(name)\n    this.tricks.push(this.name)\n  }\n}\nconsole.log(new Dog('Rex'));",
    because: 'parameter-property',
  },
  {
    says: 'a type asserted in front',
    source: 'const n = <number>(<unknown>1);\nconsole.log(n);',
    because: 'type-assertion',
  },
  {
    says: 'an enum, among lines without semicolons, generics and names that are taken',
    source:
      'const member = [1, 2]\nenum Taken { fillObject = member.length }\ntype Box<T> = { value: T }\nconst box = <T,>(value: T): Box<T> => ({ value })\nconsole.log(box<number>(Taken.fillObject).value!, member as number[])',
    because: 'enum',
  },
];

for (const path of globSync('src/content/playground/snippets/*.ts').toSorted())
  programs.push({ says: path, source: readFileSync(path, 'utf8') });

describe('a downloaded file prints in Node what the page shows', { concurrency: 2 }, () => {
  for (const { says, source, because } of programs) {
    test(`${says}${because === undefined ? '' : ': as JavaScript'}`, async () => {
      const file = nodeFile(source);
      assert.equal(file.because, because);
      assert.equal(file.name, because === undefined ? 'program.mts' : 'program.mjs');
      const [printed, shown] = await Promise.all([inNode(file), inRunner(source)]);
      assert.notEqual(printed, '');
      assert.equal(printed, shown);
    });
  }
});

const imports: { says: string; source: string; install?: string }[] = [
  {
    says: 'the packages that a program imports are named once each, those of Node are not',
    source:
      "import { Hono } from 'hono';\nimport { serve } from '@hono/node-server';\nimport type { Context } from 'hono';\nimport { once } from 'events';\nimport 'node:fs/promises';\n",
    install: 'npm install @hono/node-server hono',
  },
  {
    says: 'a package of which only types are imported is not needed',
    source: "import type { RawData } from 'ws';\n",
  },
  { says: 'what is built into Node needs nothing', source: 'console.log(fetch, WebSocket);\n' },
  {
    says: 'a line that begins with `#!` stays the first',
    source: "#!/usr/bin/env node\nimport 'ws';\n",
    install: 'npm install ws',
  },
  {
    says: 'JavaScript names them too',
    source: "import 'undici';\nenum E { A }\n",
    install: 'npm install undici',
  },
];

for (const { says, source, install } of imports) {
  test(`${says}: ${install ?? 'nothing to install'}`, () => {
    const file = nodeFile(source, 'Needs: {command}');
    assert.equal(file.install, install);
    const comments = file.text.split('\n').filter((line) => line.startsWith('//'));
    assert.deepEqual(comments, install === undefined ? [] : [`// Needs: ${install}`]);
    const [first, second] = file.text.split('\n');
    if (install !== undefined) assert.equal(source.startsWith('#!') ? second : first, comments[0]);
  });
}

test('TypeScript is given as it was written, with a line end', () => {
  assert.equal(nodeFile('const n: number = 1;').text, 'const n: number = 1;\n');
  assert.equal(nodeFile('const n: = 1;\n').text, 'const n: = 1;\n');
});

test('JavaScript keeps the lines, and has what it calls at the end', () => {
  const source = '// a sign\nenum Sign {\n  Go = 1, // green\n  Stop,\n}\nconst now: Sign = Sign.Go;\n';
  const [own] = nodeFile(source).text.split('\n\nfunction');
  assert.deepEqual(
    own?.split('\n').map((line) => line.trimEnd()),
    [
      '// a sign',
      'var Sign=fillObject(Sign,(Sign,member)=>{',
      '  member("Go" , 1); // green',
      '  member("Stop");',
      '});',
      'const now       = Sign.Go;',
    ],
  );
});
