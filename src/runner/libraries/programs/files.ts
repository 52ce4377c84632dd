import {
  appendFile,
  copyFile,
  mkdir,
  open,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';

const failing = async (what: Promise<unknown>) => {
  try {
    await what;
  } catch (error) {
    const { code, message } = error as Error & { code: string };
    console.log(code, message);
  }
};

console.log(await readdir('.'));
await writeFile('notes.txt', 'one\n');
await appendFile('notes.txt', 'two\nthree\n');
console.log(await readFile('notes.txt', 'utf8'));
console.log((await readFile('notes.txt', { encoding: 'utf-8' })) === 'one\ntwo\nthree\n');
console.log((await readFile('notes.txt')).length, String(await readFile('notes.txt')).slice(0, 3));
console.log(await readFile('notes.txt').then((data) => data.subarray(0, 3)));
await mkdir('deep/er', { recursive: true });
await Promise.all([1, 2, 3].map((n) => writeFile(`deep/${n}.txt`, String(n))));
console.log((await readdir('deep')).sort());
for (const entry of await readdir('deep', { withFileTypes: true }))
  if (entry.isDirectory()) console.log(entry.name, entry.isFile());
const { size } = await stat('notes.txt');
console.log(size, (await stat('deep')).isDirectory());
await rename('deep/1.txt', 'first.txt');
await copyFile('first.txt', 'second.txt');
console.log((await readdir('.')).sort());
{
  await using file = await open('notes.txt', 'r');
  for await (const line of file.readLines()) console.log('line', line);
}
const file = await open('log.txt', 'a');
await file.write('a');
await file.appendFile('b');
await file.close();
console.log(await readFile('log.txt', 'utf8'));
await failing(readFile('missing.txt'));
await failing(mkdir('deep'));
await failing(readdir('missing'));
await failing(unlink('missing.txt'));
await failing(readFile('deep'));
await failing(writeFile('notes.txt', 'x', { flag: 'wx' }));
await failing(stat('missing/a'));
await failing(rename('a', 'b'));
await failing(
  rm('deep/er', { recursive: false, force: false }).catch((error) => Promise.reject({ code: error.code })),
);
await rm('deep', { recursive: true });
await rm('not-there', { force: true });
await unlink('second.txt');
console.log((await readdir('.')).sort());
