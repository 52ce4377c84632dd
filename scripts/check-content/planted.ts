import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { formatRecording, recordingFile, recordPython } from '#recording/python/recording.node.ts';

/** A lesson that holds in every claim, for tests to plant a wrong one in. All its waits are short. */
export const text = `---
title: x
---
Text with \`<Nothing />\` in code.

## One

<Ask id="guess" />

<SideBySide snippet="pair" />

\`\`\`ts
# not a heading <Neither />
\`\`\`

### Two

<Exercise id="together" />

<Quiz />
`;

const say = (texts: string) => ({ ko: texts, en: texts });
const option = (id: string, more = {}) => ({ id, text: say(id), why: say(`because ${id}`), ...more });
const question = (id: string, more = {}) => ({
  id,
  type: 'choose-one',
  prompt: say(`What is ${id}?`),
  options: [option('yes', { correct: true }), option('no'), option('maybe')],
  ...more,
});

export const quiz = {
  ask: [
    {
      id: 'guess',
      type: 'predict-output',
      prompt: say('What does it print?'),
      snippet: 'pair',
      options: [
        { id: 'run', key: true, why: say('so it is') },
        { id: 'turned', order: [1, 0], why: say('not so') },
      ],
    },
  ],
  quiz: [
    question('a', { kind: 'why' }),
    question('b', { kind: 'contrast' }),
    question('c', { kind: 'review' }),
    ...['d', 'e'].map((id) => question(id)),
  ],
};

export const exercises = {
  exercises: [
    {
      id: 'together',
      title: say('Together'),
      task: say('Wait together.'),
      starter: 'one-by-one',
      solutions: ['together'],
      checks: [
        { id: 'ends', kind: 'completes', message: say('End it.') },
        { id: 'prints', kind: 'lines', message: say('Print it.') },
        { id: 'fast', kind: 'total', message: say('Be fast.') },
      ],
      wrong: [
        { snippet: 'one-by-one', fails: 'fast' },
        { snippet: 'silent', fails: 'prints' },
        { snippet: 'late', fails: 'fast' },
      ],
      hints: [say('?'), say('!')],
      passed: say('Well done.'),
    },
  ],
};

const sleep = 'const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));\n';
const pairOf = (comment: string, word: string) =>
  `// ${comment}\n${sleep}console.log('${word}');\nawait sleep(40);\nconsole.log(\`${word} \${1}\`);\n`;
const pythonOf = (comment: string, word: string) =>
  `# ${comment}\nimport asyncio\n\n\nasync def main():\n    print("${word}")\n    await asyncio.sleep(0.04)\n    print(f"${word} {1}")\n\n\nasyncio.run(main())\n`;

export const files: Record<string, string> = {
  'ko.mdx': text,
  'en.mdx': text,
  'quiz.yaml': stringify(quiz),
  'exercises.yaml': stringify(exercises),
  'snippets/pair.ko.ts': pairOf('둘', '하나'),
  'snippets/pair.en.ts': pairOf('two', 'one'),
  'snippets/pair.ko.py': pythonOf('둘', '하나'),
  'snippets/pair.en.py': pythonOf('two', 'one'),
  'snippets/one-by-one.ts': `${sleep}await sleep(40);\nawait sleep(40);\nconsole.log('done');\n`,
  'snippets/together.ts': `${sleep}await Promise.all([sleep(40), sleep(40)]);\nconsole.log('done');\n`,
  'snippets/silent.ts': `${sleep}await Promise.all([sleep(40), sleep(40)]);\n`,
  'snippets/late.ts': `${sleep}await sleep(60);\nconsole.log('done');\n`,
};

/**
 * Writes the lesson with some files in other words (or without them: `undefined`).
 * @returns The folder of lessons, in which it is `02-planted`.
 */
export async function plant(changes: Record<string, string | undefined> = {}): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), 'lessons-'));
  writeFileSync(join(parent, 'package.json'), '{ "type": "module" }');
  const write = (name: string, content: string | undefined) => {
    if (content === undefined) return;
    const file = join(parent, '02-planted', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [name, content] of Object.entries({ ...files, ...changes })) write(name, content);
  for (const name of ['snippets/pair.ko.py', 'snippets/pair.en.py']) {
    const recording = recordingFile(name);
    if (recording in changes) continue;
    const program = files[name] === (changes[name] ?? files[name]) ? files[name] : undefined;
    const text = program && recorded.get(program);
    const fresh = text ?? formatRecording(await recordPython(join(parent, '02-planted', name)));
    if (program) recorded.set(program, fresh);
    write(recording, fresh);
  }
  return parent;
}

/** The recordings of the programs that no test changes, so that they are made once. */
const recorded = new Map<string, string>();
