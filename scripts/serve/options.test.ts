import assert from 'node:assert/strict';
import test from 'node:test';
import { OptionProblem, serveOptions } from './options.ts';

const good = [
  { args: [], env: {}, options: { folder: 'dist', base: '/', port: 4321 } },
  { args: [], env: { PORT: '' }, options: { folder: 'dist', base: '/', port: 4321 } },
  { args: [], env: { PORT: '0' }, options: { folder: 'dist', base: '/', port: 0 } },
  { args: ['--port', '80'], env: { PORT: '81' }, options: { folder: 'dist', base: '/', port: 80 } },
  { args: ['out', '--base', 'sub'], env: {}, options: { folder: 'out', base: '/sub/', port: 4321 } },
  { args: ['--base', '/a/b/'], env: {}, options: { folder: 'dist', base: '/a/b/', port: 4321 } },
];
for (const { args, env, options } of good) {
  test(`"${args.join(' ')}" with ${JSON.stringify(env)} is understood`, () => {
    assert.deepEqual(serveOptions(args, env), options);
  });
}

for (const PORT of ['http', '-1', '65536', '80.5', '1e3', ' 80']) {
  test(`the port "${PORT}" is refused with what to write instead`, () => {
    assert.throws(
      () => serveOptions([], { PORT }),
      (error) => {
        assert.ok(error instanceof OptionProblem);
        assert.match(error.message, /PORT=4321 npm start/);
        return true;
      },
    );
  });
}

test('an unknown option is refused by its name', () => {
  assert.throws(() => serveOptions(['--prot', '80'], {}), /--prot/);
});
