import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode, merge, type TableFormat, type Timed } from './table.ts';

interface Note extends Timed {
  text: string;
}

const format: TableFormat<Note> = {
  name: 'notes',
  version: 2,
  entry: ({ text, time }) => (typeof text === 'string' ? ({ text, time } as Note) : undefined),
  // Version 1 kept bare texts.
  upgrade: {
    1: (data) =>
      Object.fromEntries(
        Object.entries(data as Record<string, string>).map(([k, text]) => [k, { text, time: 0 }]),
      ),
  },
};

const note = { text: 'hello', time: 5 };

test('what is encoded is decoded as it was', () => {
  assert.deepEqual(decode(format, encode(format, { a: note })), {
    kind: 'read',
    entries: { a: note },
    whole: true,
  });
});

test('nothing stored reads as no entries', () => {
  assert.deepEqual(decode(format, null), { kind: 'read', entries: {}, whole: true });
});

test('an older version is upgraded', () => {
  const reading = decode(format, '{"version":1,"data":{"a":"hello"}}');
  assert.deepEqual(reading, { kind: 'read', entries: { a: { text: 'hello', time: 0 } }, whole: true });
});

test('a later version is told apart, whatever it holds', () => {
  assert.deepEqual(decode(format, '{"version":3,"data":["anything"]}'), { kind: 'newer' });
});

const unreadable = {
  'half a document': '{"version":2,"da',
  'an empty text': '',
  'a bare null': 'null',
  'a list': '[]',
  'no version': '{"data":{}}',
  'a version that is a text': '{"version":"2","data":{}}',
  'a version without an upgrade': '{"version":0,"data":{}}',
  'an upgrade that throws': '{"version":1,"data":null}',
  'data that is a list': '{"version":2,"data":[]}',
};

for (const [what, text] of Object.entries(unreadable)) {
  test(`${what} is unreadable`, () => {
    assert.deepEqual(decode(format, text), { kind: 'unreadable' });
  });
}

const invalid = {
  'of a wrong type': '{"text":1,"time":1}',
  'without a time': '{"text":"a"}',
  'with a negative time': '{"text":"a","time":-1}',
  'with an endless time': '{"text":"a","time":1e999}',
  'that is null': 'null',
  'that is a list': '[]',
};

for (const [what, entry] of Object.entries(invalid)) {
  test(`an entry ${what} is left out and the others stay`, () => {
    const reading = decode(format, `{"version":2,"data":{"bad":${entry},"a":{"text":"hello","time":5}}}`);
    assert.deepEqual(reading, { kind: 'read', entries: { a: note }, whole: false });
  });
}

test('a key __proto__ reaches no prototype', () => {
  const reading = decode(format, '{"version":2,"data":{"__proto__":{"text":"x","time":1,"polluted":true}}}');
  assert.equal(reading.kind, 'read');
  const entries = reading.kind === 'read' ? reading.entries : {};
  assert.equal(Object.getPrototypeOf(entries), Object.prototype);
  assert.equal(Object.getPrototypeOf(merge(entries, entries)), Object.prototype);
  assert.equal(({} as { text?: string }).text, undefined);
});

test('fields that the format does not know are dropped', () => {
  const reading = decode(format, '{"version":2,"data":{"a":{"text":"hello","time":5,"extra":1}}}');
  assert.deepEqual(reading, { kind: 'read', entries: { a: note }, whole: true });
});

test('of two entries with one key the later one stays, on whichever side it is', () => {
  const earlier = { a: { text: 'earlier', time: 1 }, b: { text: 'only here', time: 1 } };
  const later = { a: { text: 'later', time: 2 }, c: { text: 'only there', time: 1 } };
  const merged = { ...earlier, ...later };
  assert.deepEqual(merge(earlier, later), merged);
  assert.deepEqual(merge(later, earlier), merged);
});
