import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { decodeProgram, encodeProgram, MAX_CODE, MAX_SOURCE } from './share-code.ts';

const PROBLEMS = ['damaged', 'newer', 'too-long'];
const PROGRAM = "const wait = 'ㄱ';\nconsole.log(await wait); // 🧵\n";

async function codeOf(source: string): Promise<string> {
  const code = await encodeProgram(source);
  assert.ok(code !== undefined);
  return code;
}

/** A code of this version with any bytes after the version. */
function codeWith(...rest: (Uint8Array | number[])[]): string {
  return Buffer.concat([Buffer.of(1), ...rest.map((part) => Buffer.from(part))]).toString('base64url');
}

test('decoding gives back every program', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (source) => {
      assert.deepEqual(await decodeProgram(await codeOf(source)), { source });
    }),
    { numRuns: 300 },
  );
});

for (const [name, source] of [
  ['an empty program', ''],
  ['a byte order mark', '\ufeff// kept'],
  ['the longest program', 'x'.repeat(MAX_SOURCE)],
  ['the longest program of three-byte characters', '가'.repeat(MAX_SOURCE)],
  ['the longest program of four-byte characters', '🧵'.repeat(MAX_SOURCE / 2)],
] as const) {
  test(`decoding gives back ${name}`, async () => {
    assert.deepEqual(await decodeProgram(await codeOf(source)), { source });
  });
}

test('the longest program that hardly compresses has a code that is accepted', async () => {
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 0x7fffffff);
  const source = Array.from({ length: MAX_SOURCE }, () =>
    String.fromCharCode(0x800 + (next() % 0xd000)),
  ).join('');
  const code = await codeOf(source);
  assert.ok(code.length <= MAX_CODE);
  assert.deepEqual(await decodeProgram(code), { source });
});

test('a code needs nothing but letters, digits, hyphens and underscores', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (source) => {
      assert.match(await codeOf(source), /^[\w-]+$/);
    }),
  );
});

test('a program that is too long has no code', async () => {
  assert.equal(await encodeProgram('x'.repeat(MAX_SOURCE + 1)), undefined);
});

test('a lone surrogate becomes a replacement character', async () => {
  assert.deepEqual(await decodeProgram(await codeOf('a\ud800b')), { source: 'a\ufffdb' });
});

test('any text gives a program or a named problem', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => codeWith(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const decoded = await decodeProgram(text);
      if ('problem' in decoded) assert.ok(PROBLEMS.includes(decoded.problem));
      else assert.equal(typeof decoded.source, 'string');
    }),
    { numRuns: 1000 },
  );
});

test('a code with a changed or missing part never gives another program', async () => {
  const code = await codeOf(PROGRAM);
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
  for (let at = 0; at < code.length; at++) {
    assert.ok('problem' in (await decodeProgram(code.slice(0, at))), `cut at ${at}`);
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(code.length - 1), fc.constantFrom(...alphabet), async (at, character) => {
      const decoded = await decodeProgram(code.slice(0, at) + character + code.slice(at + 1));
      if ('source' in decoded) assert.equal(decoded.source, PROGRAM);
    }),
    { numRuns: 500 },
  );
});

const check = [0, 0, 0, 0];
for (const [name, code, problem] of [
  ['nothing', '', 'damaged'],
  ['a text that is no code', 'hello, world!', 'damaged'],
  ['version 0', Buffer.of(0, ...check, 3, 0).toString('base64url'), 'damaged'],
  ['a later version', Buffer.of(2, 9, 9).toString('base64url'), 'newer'],
  ['a head without a body', codeWith(check), 'damaged'],
  ['a wrong check', codeWith(check, deflateRawSync('let a;')), 'damaged'],
  ['more characters than any code has', 'A'.repeat(MAX_CODE + 1), 'too-long'],
  ['a program that is too long', codeWith(check, deflateRawSync('x'.repeat(3 * MAX_SOURCE + 1))), 'too-long'],
  [
    'fifty million characters in a small code',
    codeWith(check, deflateRawSync(Buffer.alloc(5e7))),
    'too-long',
  ],
] as const) {
  test(`${name}: ${problem}`, async () => {
    assert.deepEqual(await decodeProgram(code), { problem });
  });
}

test('a body that grows without end is given up after little more than the longest program', async () => {
  const Real = globalThis.DecompressionStream;
  let unpacked = 0;
  const counting = () =>
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        unpacked += chunk.length;
        controller.enqueue(chunk);
      },
    });
  const Counting = function (format: CompressionFormat) {
    const { readable, writable } = new Real(format);
    return { readable: readable.pipeThrough(counting()), writable };
  };
  Object.assign(globalThis, { DecompressionStream: Counting });
  try {
    const bomb = codeWith(check, deflateRawSync(Buffer.alloc(5e7)));
    assert.deepEqual(await decodeProgram(bomb), { problem: 'too-long' });
  } finally {
    Object.assign(globalThis, { DecompressionStream: Real });
  }
  assert.ok(unpacked < 2_000_000, `${unpacked} bytes`);
});

test('valid deflate with a valid check but no UTF-8 is damaged', async () => {
  // FNV-1a of the one byte 0xff.
  const hash = Math.imul(0x811c9dc5 ^ 0xff, 0x01000193) >>> 0;
  const head = Buffer.alloc(4);
  head.writeUInt32BE(hash);
  assert.deepEqual(await decodeProgram(codeWith(head, deflateRawSync(Buffer.of(0xff)))), {
    problem: 'damaged',
  });
});
