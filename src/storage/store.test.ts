import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Store, type Area, type Trouble } from './store.ts';
import type { TableFormat, Timed } from './table.ts';

interface Note extends Timed {
  text: string;
}

const format: TableFormat<Note> = {
  name: 'notes',
  version: 2,
  entry: ({ text, time }) => (typeof text === 'string' ? ({ text, time } as Note) : undefined),
};
const KEY = 'awaitable:notes';

/** A storage in memory that can be made to fail. */
class FakeArea implements Area {
  readonly items = new Map<string, string>();
  isFull = false;
  isForbidden = false;

  getItem(key: string): string | null {
    if (this.isForbidden) throw new Error('SecurityError');
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.isFull || this.isForbidden) throw new Error('QuotaExceededError');
    this.items.set(key, value);
  }
}

let area: FakeArea;
let clock: number;
let troubles: Trouble[];

beforeEach(() => {
  area = new FakeArea();
  clock = 1000;
  troubles = [];
});

function open(where: Area | undefined = area): Store<Note> {
  return new Store(format, { area: where, now: () => clock, report: (trouble) => troubles.push(trouble) });
}

const write = (store: Store<Note>, key: string, text: string): void => store.set(key, () => ({ text }));

test('what one page wrote, the next page reads', () => {
  write(open(), 'a', 'hello');
  assert.deepEqual(open().get('a'), { text: 'hello', time: 1000 });
  assert.deepEqual(troubles, []);
});

test('two tabs that write different keys keep both, and of one key the later', () => {
  const [first, second] = [open(), open()];
  write(first, 'a', 'from the first');
  write(second, 'b', 'from the second');
  write(first, 'both', 'earlier');
  write(second, 'both', 'later');
  const texts = Object.entries(first.entries()).map(([key, { text }]) => [key, text]);
  assert.deepEqual(texts, [
    ['a', 'from the first'],
    ['b', 'from the second'],
    ['both', 'later'],
  ]);
});

test('a clock that goes back does not make a new entry older than the one it follows', () => {
  const store = open();
  write(store, 'a', 'before');
  clock = 10;
  write(store, 'a', 'after');
  assert.deepEqual(store.get('a'), { text: 'after', time: 1001 });
});

test('an entry can be removed', () => {
  const store = open();
  write(store, 'a', 'hello');
  store.remove('a');
  assert.equal(open().get('a'), undefined);
});

test('names of inherited properties are not entries', () => {
  for (const name of ['constructor', '__proto__', 'toString']) assert.equal(open().get(name), undefined);
});

test('without a storage entries last as long as the page, and the first write says so', () => {
  const store = new Store(format, {
    area: undefined,
    now: () => clock,
    report: (trouble) => troubles.push(trouble),
  });
  assert.deepEqual(store.entries(), {});
  assert.deepEqual(troubles, []);
  write(store, 'a', 'hello');
  assert.equal(store.get('a')?.text, 'hello');
  store.remove('a');
  assert.equal(store.get('a'), undefined);
  assert.equal(troubles[0], 'unavailable');
});

test('a storage that throws is like none', () => {
  area.isForbidden = true;
  const store = open();
  write(store, 'a', 'hello');
  assert.equal(store.get('a')?.text, 'hello');
  assert.equal(troubles[0], 'unavailable');
});

test('a full storage keeps what it has, the page goes on, and all is written once there is room', () => {
  const store = open();
  write(store, 'a', 'stored');
  area.isFull = true;
  write(store, 'b', 'in memory');
  assert.deepEqual(troubles, ['full']);
  assert.deepEqual(Object.keys(open().entries()), ['a']);
  assert.deepEqual(Object.keys(store.entries()), ['a', 'b']);
  area.isFull = false;
  write(store, 'c', 'stored too');
  assert.deepEqual(Object.keys(open().entries()), ['a', 'b', 'c']);
});

test('what cannot be read is put aside, not deleted, and a new document begins', () => {
  area.items.set(KEY, '{oops');
  const store = open();
  assert.deepEqual(store.entries(), {});
  write(store, 'a', 'hello');
  assert.equal(area.items.get(`${KEY}:unreadable:1000`), '{oops');
  assert.equal(open().get('a')?.text, 'hello');
  assert.deepEqual(troubles, ['unreadable']);
});

test('a document with a spoiled entry is put aside whole and its good entries go on', () => {
  const text = '{"version":2,"data":{"a":{"text":"good","time":1},"b":{"text":1,"time":1}}}';
  area.items.set(KEY, text);
  assert.deepEqual(Object.keys(open().entries()), ['a']);
  assert.equal(area.items.get(`${KEY}:unreadable:1000`), text);
  assert.deepEqual(Object.keys(open().entries()), ['a']);
  assert.deepEqual(troubles, ['unreadable']);
});

test('what can neither be read nor put aside is not written over', () => {
  area.items.set(KEY, '{oops');
  area.isFull = true;
  const store = open();
  write(store, 'a', 'hello');
  assert.equal(area.items.get(KEY), '{oops');
  assert.equal(store.get('a')?.text, 'hello');
  assert.ok(troubles.every((trouble) => trouble === 'full'));
});

test('a document of a later build is left alone, and this build works in memory', () => {
  const text = '{"version":3,"data":{"a":{"new":"shape"}}}';
  area.items.set(KEY, text);
  const store = open();
  write(store, 'b', 'hello');
  assert.equal(area.items.get(KEY), text);
  assert.equal(store.get('b')?.text, 'hello');
  assert.ok(troubles.every((trouble) => trouble === 'newer'));
});

test('subscribers hear of each change until their signal aborts', () => {
  const store = open();
  const listening = new AbortController();
  let calls = 0;
  store.subscribe(() => calls++, listening.signal);
  write(store, 'a', 'one');
  store.changed();
  listening.abort();
  write(store, 'a', 'two');
  assert.equal(calls, 2);
});
