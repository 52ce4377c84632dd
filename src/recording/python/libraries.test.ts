import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { formatRecording, recordPython } from './recording.node.ts';

const folder = join(import.meta.dirname, 'libraries');

/** `1000 tea` for each line that a program prints, and when it ends. */
const recordings: Record<string, string[]> = {
  blocking_fastapi: [
    '1000 tea for A',
    '2000 tea for B',
    '3000 tea for C',
    '3000 all served',
    '3000 completed',
  ],
  blocking_starlette: [
    '1000 tea for A',
    '2000 tea for B',
    '3000 tea for C',
    '3000 all served',
    '3000 completed',
  ],
  countdown_websockets: ['0 3', '1000 2', '2000 1', '3000 lift-off', '3000 completed'],
  files_aiofiles: ["0 [['water', 'leaves'], ['bread']]", '0 completed'],
  streams_asyncio: ['1000 tea for Ann', '2000 tea for Bob', '2000 completed'],
  thread_fastapi: ["1000 ['tea for A', 'tea for B', 'tea for C']", '1000 completed'],
  three_fastapi: ['1000 tea for A', '1000 tea for B', '1000 tea for C', '1000 all served', '1000 completed'],
  three_starlette: [
    '1000 tea for A',
    '1000 tea for B',
    '1000 tea for C',
    '1000 all served',
    '1000 completed',
  ],
  two_aiohttp: ["1000 ['tea for Ann', 'tea for Bob']", '1000 completed'],
  two_httpx: ["1000 ['tea for Ann', 'tea for Bob']", '1000 completed'],
  // uvicorn looks ten times a second whether it is to end, and then whether its connections have.
  uvicorn_asgi: ['1000 [<Response [200 OK]>, <Response [200 OK]>]', '1200 completed'],
  uvicorn_fastapi: ['1000 [<Response [200 OK]>, <Response [200 OK]>]', '1200 completed'],
};

for (const [name, lines] of Object.entries(recordings)) {
  test(`${name} waits for exactly what its program waits for, each time`, async () => {
    const program = join(folder, `${name}.py`);
    const recording = await recordPython(program);
    const { events, end } = recording.trace;
    const printed = events.map((event) =>
      event.type === 'log' && event.stream === 'stdout' ? `${event.t} ${event.text}` : JSON.stringify(event),
    );
    assert.deepEqual([...printed, `${end.t} ${end.reason}`], lines);
    assert.equal(formatRecording(await recordPython(program)), formatRecording(recording));
  });
}

test('every program of the libraries is recorded', () => {
  const programs = readdirSync(folder).filter((name) => name.endsWith('.py'));
  assert.deepEqual(programs.map((name) => name.replace('.py', '')).sort(), Object.keys(recordings).sort());
});
