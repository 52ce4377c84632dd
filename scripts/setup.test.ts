import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { isInstalled, lacksOnlyOtherPlatforms } from './setup/packages.mjs';

const root = mkdtempSync(join(tmpdir(), 'setup-'));
after(() => rmSync(root, { recursive: true }));

interface Entry {
  version: string;
  integrity?: string;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

function write(locked: Record<string, Entry>, installed: Record<string, Entry>) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...locked } }));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
}

const a = {
  version: '1.0.0',
  integrity: 'x',
  optionalDependencies: { 'a-mac': '1.0.0', '@a/windows': '1.0.0' },
};
const other = { version: '1.0.0', optional: true };
const installs: {
  name: string;
  installed: Record<string, Entry>;
  locked?: Record<string, Entry>;
  is: boolean;
}[] = [
  { name: 'the same packages', installed: { a }, is: true },
  {
    name: 'the same packages without one for another platform',
    installed: { a },
    locked: { a, other },
    is: true,
  },
  { name: 'nothing', installed: {}, is: false },
  { name: 'another version', installed: { a: { ...a, version: '1.0.1' } }, is: false },
  { name: 'other content', installed: { a: { ...a, integrity: 'y' } }, is: false },
  { name: 'a package too many', installed: { a, b: a }, is: false },
];
for (const { name, installed, locked = { a }, is } of installs) {
  test(`${name} in node_modules ${is ? 'is' : 'is not'} what the lockfile asks for`, () => {
    write(locked, installed);
    assert.equal(isInstalled(root), is);
  });
}

const complaints = [
  {
    says: 'npm error Missing: a-mac@ from lock file\nnpm error Missing: @a/windows@1.0.0 from lock file',
    only: true,
  },
  {
    says: 'npm error Missing: b@1.0.0 from lock file\nnpm error Missing: a-mac@ from lock file',
    only: false,
  },
  { says: "npm error Invalid: lock file's a@1.0.0 does not satisfy a@2.0.0", only: false },
  { says: 'npm error code ENOTFOUND', only: false },
];
for (const { says, only } of complaints) {
  test(`"${says.split('\n')[0]}" is ${only ? 'only about other platforms' : 'a failure'}`, () => {
    write({ a }, {});
    assert.equal(lacksOnlyOtherPlatforms(root, says), only);
  });
}

const setup = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/setup.mjs', ...args], { encoding: 'utf8' });

test('set-up says what is wrong with an option and what to do', () => {
  const { status, stderr } = setup('--borwser');
  assert.equal(status, 1);
  assert.match(stderr, /does not know the option --borwser[^]*Why: [^]*Next: /);
});

test('set-up hands on to a file with Node 24, with its arguments and its exit code', () => {
  const code = 'console.log(process.version, process.argv[1]); process.exitCode = 7';
  const { status, stdout } = setup('--then', '--eval', code, 'argument');
  assert.equal(status, 7);
  assert.match(stdout, /^v24\.\S+ argument\n$/);
});

test('set-up passes a signal on', () => {
  const { status } = setup(
    '--then',
    '--eval',
    'process.kill(process.ppid, "SIGTERM"); setTimeout(() => {}, 30_000)',
  );
  assert.equal(status, 143);
});
