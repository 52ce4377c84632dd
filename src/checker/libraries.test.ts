import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { comparisons, programs } from './libraries.fixture.ts';
import { LIBRARY_DECLARATIONS, readLibrary } from './library.node.ts';
import { createService } from './service.ts';

const service = createService(readLibrary());

/** A folder that need not be: the packages are found from it. */
const FOLDER = join(import.meta.dirname, 'compared');
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.esnext.d.ts'],
  types: ['node'],
};

interface Found {
  /** 1-based. */
  line: number;
  text: string;
}

/** What TypeScript says of files with the real types of Node and the packages: by file. */
function checkReally(
  sources: Record<string, string>,
  options: ts.CompilerOptions = {},
): Map<string, Found[]> {
  const files = new Map(Object.entries(sources).map(([name, text]) => [join(FOLDER, name), text]));
  const host = ts.createCompilerHost({ ...OPTIONS, ...options });
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, language, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, text, language);
  };
  const program = ts.createProgram([...files.keys()], { ...OPTIONS, ...options }, host);
  return new Map(
    Object.keys(sources).map((name) => {
      const file = program.getSourceFile(join(FOLDER, name));
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [
        name,
        found.map(({ code, start = 0, messageText }) => {
          const line = file ? ts.getLineAndCharacterOfPosition(file, start).line + 1 : 0;
          return { line, text: `TS${code}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}` };
        }),
      ];
    }),
  );
}

const nameOf = (index: number) => `program-${index}.ts`;
const real = checkReally(Object.fromEntries(programs.map(({ program }, i) => [nameOf(i), program])));

/** The lines, once each. The codes differ where one declaration has more overloads. */
const linesOf = (found: readonly { line: number }[]) => [...new Set(found.map(({ line }) => line))];

for (const [index, { says, program, wrong }] of programs.entries()) {
  test(`${says}, with the real types and with ours`, () => {
    const really = real.get(nameOf(index)) ?? [];
    assert.deepEqual(linesOf(really), wrong, really.map(({ text }) => text).join('\n'));
    const ours = service.check(program).flatMap((found) => (found.severity === 'error' ? [found] : []));
    assert.deepEqual(linesOf(ours), wrong, ours.map(({ message }) => message).join('\n'));
  });
}

test('each name of a library that is declared is there in the real one, and its real type is as good', () => {
  // Ours stand beside the real modules under other names; what they say of globals is left to the real ones.
  const ours = LIBRARY_DECLARATIONS.join('\n')
    .replaceAll(/^(?:interface|type) .*$(?:\n {2}.*)*(?:\n\})?/gm, '')
    .replaceAll(/^ {2}global \{[^]*?^ {2}\}/gm, '')
    .replaceAll(/(declare module|from) '(?!node:events)/g, "$1 'ours:");
  const sources: Record<string, string> = { 'ours.d.ts': ours };
  for (const [name, same] of Object.entries(comparisons)) {
    const imports = [`import * as ours from 'ours:${name}';`, `import * as real from '${name}';`];
    const pairs = ["keyof typeof real <- Exclude<keyof typeof ours, 'default'>", ...same].map(
      (text, index) => {
        const [wanted, given] = text.split(' <- ');
        return `export const is${index}: ${wanted} = {} as unknown as ${given};`;
      },
    );
    sources[`${name.replaceAll(/\W/g, '-')}.ts`] = [...imports, ...pairs].join('\n');
  }
  // What a function takes may be narrower here than in the real one, or wider where the programs above show it.
  const found = checkReally(sources, { strictFunctionTypes: false });
  assert.deepEqual([...found.values()].flat(), []);
});

const hovers: { at: string; program: string; text: RegExp }[] = [
  {
    at: 'c)',
    program: "import { Hono } from 'hono';\nnew Hono().get('/:id', (c) => c.text(''));",
    text: /^\(parameter\) c: Context<.*"\/:id">$/,
  },
  {
    at: 'response',
    program: "const response = fetch('http://localhost');",
    text: /^const response: Promise<Response>$/,
  },
  {
    at: 'text',
    program: "import { readFile } from 'node:fs/promises';\nconst text = readFile('a', 'utf8');",
    text: /^const text: Promise<string>$/,
  },
  {
    at: 'socket',
    program: "import { WebSocketServer } from 'ws';\nnew WebSocketServer().on('connection', (socket) => {});",
    text: /^\(parameter\) socket: WebSocket$/,
  },
];
for (const { at, program, text } of hovers) {
  test(`a hover over ${at} tells ${text.source}`, () => {
    assert.match(service.hover(program, program.indexOf(at))?.text ?? '', text);
  });
}

const IMPORTS = `import { writeFile, readFile } from 'node:fs/promises';\nimport { request } from 'undici';\n`;
const waits: { program: string; found: string[] }[] = [
  { program: "fetch('http://localhost');", found: ['floating-promise:3'] },
  { program: "writeFile('a', 'b');", found: ['floating-promise:3'] },
  { program: "['a'].forEach(async (name) => { await readFile(name); });", found: ['async-for-each:3'] },
  {
    program:
      "const a = await request('http://localhost/a');\nconst b = await request('http://localhost/b');\nconsole.log(a, b);",
    found: ['sequential-awaits:3'],
  },
  {
    program: "const response = await fetch('http://localhost');\nresponse.text();",
    found: ['floating-promise:4'],
  },
  { program: "await writeFile('a', 'b');\nconsole.log(await readFile('a', 'utf8'));", found: [] },
  { program: "await writeFile('a', 'b');\nawait writeFile('a', 'c');", found: [] },
  { program: "void fetch('http://localhost').catch(() => 0);", found: [] },
];
for (const { program, found } of waits) {
  test(`${program} is told ${found.join() || 'nothing'} about waiting`, () => {
    assert.deepEqual(
      service.check(IMPORTS + program).map(({ code, line }) => `${code}:${line}`),
      found,
    );
  });
}
