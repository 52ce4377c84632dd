import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import type { TraceEvent } from '#trace/events.ts';
import { formatRecording, programName, recordPython } from './recording.node.ts';

const folder = mkdtempSync(join(tmpdir(), 'python-'));
after(() => rmSync(folder, { recursive: true }));

async function run(source: string) {
  const file = join(folder, 'program.ko.py');
  writeFileSync(file, source);
  return recordPython(file);
}

/** `500 stdout:3 text` for each log; the type and its detail for anything else. */
function line(event: TraceEvent): string {
  if (event.type === 'log') return `${event.t} ${event.stream}:${event.line ?? '-'} ${event.text}`;
  if (event.type === 'uncaught')
    return `${event.t} ${event.error.name}:${event.error.line} ${event.error.text}`;
  return event.type === 'kill' ? `${event.t} ${event.type} ${event.limit}` : event.type;
}

const boil = `
async def boil(name, seconds):
    await asyncio.sleep(seconds)
    print(name, flush=True)
    return name
`;
const cases: Record<string, { source: string; lines: string[]; end: string }> = {
  'tasks take virtual time and end in the order of their waits': {
    source: `import asyncio, time${boil}
async def main():
    print(await asyncio.gather(boil("a", 2), boil("b", 1), boil("c", 2)))
    print(time.monotonic(), time.perf_counter_ns())
asyncio.run(main())`,
    lines: [
      '1000 stdout:4 b',
      '2000 stdout:4 a',
      '2000 stdout:4 c',
      "2000 stdout:8 ['a', 'b', 'c']",
      '2000 stdout:9 2.0 2000000000',
    ],
    end: '2000 completed',
  },
  'time.sleep moves the clock and blocks the loop': {
    source: `import asyncio, time${boil}
async def main():
    task = asyncio.create_task(boil("a", 0.1))
    await asyncio.sleep(0)
    time.sleep(3)
    print("awake")
    await task
asyncio.run(main())`,
    lines: ['3000 stdout:11 awake', '3000 stdout:4 a'],
    end: '3000 completed',
  },
  'a thread waits beside the loop': {
    source: `import asyncio, time${boil}
def work():
    time.sleep(2)
    print("worked")
async def main():
    await asyncio.gather(asyncio.to_thread(work), boil("a", 1))
asyncio.run(main())`,
    lines: ['1000 stdout:4 a', '2000 stdout:9 worked'],
    end: '2000 completed',
  },
  'a print of several pieces or lines is one event': {
    source: `print("a", end=" ")
print("b\\nc")
print("d", end="")`,
    lines: ['0 stdout:2 a b\nc', '0 stdout:- d'],
    end: '0 completed',
  },
  'a coroutine that nobody awaits is named as on a terminal': {
    source: `async def never(): pass
never()
kept = never()
print("end")`,
    lines: [
      "0 stderr:2 program.py:2: RuntimeWarning: coroutine 'never' was never awaited\n  never()\nRuntimeWarning: Enable tracemalloc to get the object allocation traceback",
      '0 stdout:4 end',
      "0 stderr:- sys:1: RuntimeWarning: coroutine 'never' was never awaited",
    ],
    end: '0 completed',
  },
  'an uncaught exception has the frames of the program only': {
    source: `import asyncio
async def main():
    await asyncio.sleep(0.5)
    {}[1]
asyncio.run(main())`,
    lines: [
      '500 KeyError:4 Traceback (most recent call last):\n  File "program.py", line 5, in <module>\n    asyncio.run(main())\n  File "program.py", line 4, in main\n    {}[1]\nKeyError: 1',
    ],
    end: '500 uncaught',
  },
  'a program that does not parse ends before it begins': {
    source: 'print("a")\nawait = 1',
    lines: ['0 SyntaxError:2   File "program.py", line 2\n    await = 1\nSyntaxError: invalid syntax'],
    end: '0 uncaught',
  },
  'a program that would wait for ever is ended': {
    source: `import asyncio
async def main():
    await asyncio.sleep(1)
    await asyncio.Event().wait()
asyncio.run(main())`,
    lines: ['1000 kill silence'],
    end: '1000 limit',
  },
  'sys.exit with a text prints it': {
    source: 'import sys\nprint("a")\nsys.exit("b")',
    lines: ['0 stdout:2 a', '0 stderr:- b'],
    end: '0 completed',
  },
};

/** Versions of CPython differ in where they underline. */
const withoutCarets = (text: string) => text.replace(/\n[ |]*[~^]+(?=\n)/g, '');

for (const [name, { source, lines, end }] of Object.entries(cases)) {
  test(name, async () => {
    const { trace } = await run(source);
    assert.deepEqual(
      trace.events.map((event) => withoutCarets(line(event))),
      lines,
    );
    assert.equal(`${trace.end.t} ${trace.end.reason}`, end);
  });
}

test('a recording is the same every time and is written one event a line', async () => {
  const source = cases['tasks take virtual time and end in the order of their waits']?.source ?? '';
  const [first, second] = [await run(source), await run(source)];
  assert.equal(formatRecording(first), formatRecording(second));
  assert.deepEqual(JSON.parse(formatRecording(first)), first);
  const written = formatRecording(first).split('\n');
  for (const event of first.trace.events)
    assert.ok(written.some((text) => text.includes(JSON.stringify(event))));
});

test('a program is shown without its language', () => {
  assert.deepEqual(['x/gather.ko.py', 'gather.py', 'a.b.py', 'one-by-one.en.ts'].map(programName), [
    'gather.py',
    'gather.py',
    'a.b.py',
    'one-by-one.ts',
  ]);
});
