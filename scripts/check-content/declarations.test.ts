import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary } from '#checker/library.node.ts';
import { createService } from '#checker/service.ts';
import { findModule, LIBRARIES, MODULES } from '#runner/modules.ts';
import { nodeRunner } from '#runner/node.node.ts';

const service = createService(readLibrary());

function members(source: string): string[] {
  const found = service.complete(source, source.length, true)?.options ?? [];
  return found.map(({ label }) => label).toSorted();
}

for (const name of [...Object.keys(MODULES), ...Object.keys(LIBRARIES)]) {
  const specifiers = name.startsWith('node:') ? [name, name.slice('node:'.length)] : [name];
  for (const specifier of specifiers) {
    test(`the checker knows the names that the runner offers of ${specifier}, and no others`, () => {
      const all = members(`import * as all from '${specifier}';\nall.`);
      assert.deepEqual(all, findModule(specifier)?.names.toSorted());
    });
  }
}

test('the checker knows the console that the runner has', async () => {
  const compiled = await nodeRunner.compile('console.log(Object.keys(console).sort().join());');
  assert.ok(compiled.ok);
  const { events } = await nodeRunner.run(compiled.program);
  const [line] = events.flatMap((event) => (event.type === 'log' ? [event.text] : []));
  assert.deepEqual(members('console.'), line?.split(','));
});

test('a program that uses each module is well typed, and runs', async () => {
  const source = `
import { EventEmitter, on, once } from 'node:events';
import process, { nextTick } from 'node:process';
import timers from 'node:timers';
import { scheduler, setTimeout as after, setInterval as every } from 'timers/promises';
import { callbackify, format, inspect, promisify, types } from 'node:util';

class Door extends EventEmitter { opened = 0; }
const door = new Door();
setTimeout(() => door.emit('open', 1), 10);
const [n] = await once(door, 'open', { signal: AbortSignal.timeout(1000) });
console.log(format('%s', n), inspect({ n }, { depth: 0 }), types.isPromise(after(1)));
const read = promisify((n: number, done: (error: Error | null, value: number) => void) => done(null, n + 1));
const two: number = await read(1);
const word: string = await after(5, 'word');
await promisify(setTimeout)(5);
await scheduler.wait(5);
for await (const beat of every(5, 'beat')) { console.log(beat, two, word); break; }
setTimeout(() => door.emit('knock', 'who'), 5);
for await (const [who] of on(door, 'knock')) { console.log(who); break; }
callbackify(async (n: number) => n)(3, (error, value) => console.log(error, value.toFixed(1)));
const channel = new MessageChannel();
channel.port1.onmessage = ({ data }) => { console.log(data.sent); channel.port1.close(); };
channel.port2.postMessage(structuredClone({ sent: true }));
nextTick(() => process.stdout.write('tick\\n'));
timers.setImmediate(() => console.log(process.version.length > 1, process.hrtime.bigint() > 0n));
`;
  const wrong = service.check(source).filter(({ severity }) => severity === 'error');
  assert.deepEqual(wrong, []);
  const compiled = await nodeRunner.compile(source);
  assert.ok(compiled.ok);
  assert.equal((await nodeRunner.run(compiled.program)).end.reason, 'completed');
});
