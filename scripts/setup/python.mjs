import { SetupProblem } from './problem.mjs';
import { aptInstall, run, tail } from './run.mjs';

/** The oldest Python 3 that has what the lessons use (`asyncio.TaskGroup`, `asyncio.timeout`). */
const MINOR = 11;
/** What the programs of lesson 07 import; Debian's package of each is `python3-` and its name. */
const LIBRARIES = ['aiofiles', 'aiohttp', 'fastapi', 'httpx', 'starlette', 'uvicorn', 'websockets'];

/** Debian's packages are seen by Debian's own Python, which is not the one on the PATH where there are two. */
const DEBIAN = '/usr/bin/python3';

/**
 * Makes sure that there is a CPython 3.11 or later with the libraries of the lessons. COURSE_PYTHON is looked at
 * first, then `python3` on the PATH, then Debian's; if none will do, Debian's packages are installed.
 * @param {{ candidates?: string[], install?: typeof aptInstall }} [how]
 * @returns {string} The file that starts it, for COURSE_PYTHON of what set-up starts.
 */
export function ensurePython({ candidates = usual(), install = aptInstall } = {}) {
  const before = findPython(candidates);
  if (before.file) return before.file;
  const packages = ['python3', ...LIBRARIES.map((name) => `python3-${name}`)];
  console.log(`Installing Debian's packages ${packages.join(', ')} …`);
  const apt = install(packages);
  const after = findPython(candidates);
  if (after.file) return after.file;
  throw new SetupProblem(
    `There is no Python of version 3.${MINOR} or later with the libraries of the lessons' programs.`,
    `${after.lacks.join('\n')}\nDebian's packages: ${tail(apt.output, 4)}`,
    `Install them with a Python 3.${MINOR} or later (python3 -m pip install ${LIBRARIES.join(' ')}), name that ` +
      'Python in the environment variable COURSE_PYTHON if it is not python3 on the PATH, then run the command again.',
  );
}

function usual() {
  return [process.env.COURSE_PYTHON ?? '', 'python3', DEBIAN].filter(Boolean);
}

/**
 * @param {string[]} candidates Commands or files.
 * @returns {{ file?: string, lacks: string[] }} The first that will do; of each before it, a line on what it lacks.
 */
export function findPython(candidates) {
  const lacks = [];
  for (const candidate of candidates) {
    const { ok, output } = run(candidate, ['-c', QUESTION], { timeout: 60_000 });
    const [, name, minor, missing, file] = /^(\w+) 3\.(\d+) \[(.*)\] (.+)$/m.exec(ok ? output : '') ?? [];
    if (name === undefined) lacks.push(`${candidate}: ${tail(output, 2)}`);
    else if (name !== 'cpython' || Number(minor) < MINOR) lacks.push(`${candidate} is ${name} 3.${minor}.`);
    else if (missing) lacks.push(`${candidate} has no ${missing}.`);
    else return { file: file ?? candidate, lacks };
  }
  return { lacks };
}

/** Importing tells more than looking: a library may be there for another version, or lack what it needs itself. */
const QUESTION = `
import importlib, sys
missing = []
for name in ${JSON.stringify(LIBRARIES)}:
    try:
        importlib.import_module(name)
    except Exception:
        missing.append(name)
version = "%d.%d" % sys.version_info[:2]
print(f"{sys.implementation.name} {version} [{', '.join(missing)}] {sys.executable}")
`;
