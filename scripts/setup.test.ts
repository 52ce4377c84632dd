import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { isInstalled, lacksOnlyOtherPlatforms } from './setup/packages.mjs';
import { SetupProblem } from './setup/problem.mjs';
import { ensurePython, findPython } from './setup/python.mjs';

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

/** A program that answers as a Python would. */
function python(name: string, answer: string, status = 0): string {
  const file = join(root, name);
  writeFileSync(file, `#!/bin/sh\necho '${answer}'\nexit ${status}\n`, { mode: 0o755 });
  return file;
}
const old = python('old', 'cpython 3.9 [] /old');
const pypy = python('pypy', 'pypy 3.11 [] /pypy');
const bare = python('bare', 'cpython 3.13 [aiohttp, httpx] /bare');
const broken = python('broken', 'cannot start', 1);
const whole = python('whole', 'a warning\ncpython 3.13 [] /opt/whole/bin/python3');

test('the first Python that is new enough and has the libraries is taken', () => {
  const { file, lacks } = findPython([old, pypy, bare, broken, join(root, 'absent'), whole, bare]);
  assert.equal(file, '/opt/whole/bin/python3');
  assert.deepEqual(lacks.slice(0, 4), [
    `${old} is cpython 3.9.`,
    `${pypy} is pypy 3.11.`,
    `${bare} has no aiohttp, httpx.`,
    `${broken}: cannot start`,
  ]);
  assert.match(lacks[4] ?? '', /absent: .*ENOENT/);
});

test('where no Python will do, there is a reason for each', () => {
  assert.deepEqual(findPython([old, bare]), {
    lacks: [`${old} is cpython 3.9.`, `${bare} has no aiohttp, httpx.`],
  });
});

test("Debian's packages are installed when no Python will do, and then looked for again", () => {
  const late = join(root, 'late');
  const asked: string[][] = [];
  const install = (packages: string[]) => {
    asked.push(packages);
    python('late', 'cpython 3.11 [] /usr/bin/python3');
    return { ok: true, output: '' };
  };
  assert.equal(ensurePython({ candidates: [bare, late], install }), '/usr/bin/python3');
  assert.equal(ensurePython({ candidates: [bare, late], install }), '/usr/bin/python3');
  const names = 'aiofiles aiohttp fastapi httpx starlette uvicorn websockets'.split(' ');
  assert.deepEqual(asked, [['python3', ...names.map((name) => `python3-${name}`)]]);
});

test('a Python that cannot be had is a problem with its reasons and what to do', () => {
  const install = () => ({ ok: false, output: 'E: Unable to locate package' });
  assert.throws(() => ensurePython({ candidates: [bare], install }), {
    name: SetupProblem.name,
    message: /has no aiohttp, httpx\.[^]*E: Unable to locate[^]*Next: [^]*COURSE_PYTHON/,
  });
});

const setupIn = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/setup.mjs', ...args], { encoding: 'utf8', env });
const setup = (...args: string[]) => setupIn(process.env, ...args);

test('set-up hands on the Python that it found', () => {
  const code = 'console.log(process.env.COURSE_PYTHON)';
  const env = { ...process.env, COURSE_PYTHON: whole };
  assert.equal(setupIn(env, '--python', '--then', '--eval', code).stdout, '/opt/whole/bin/python3\n');
});

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
