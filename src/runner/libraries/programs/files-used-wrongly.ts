import * as files from 'node:fs/promises';
import { appendFile, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';

const failing = async (what: () => Promise<unknown>) => {
  try {
    console.log('given', await what());
  } catch (error) {
    const { code, name, errno, syscall, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
    console.log(String(error), code, name, errno, syscall, path, dest);
  }
};
class Settings {}
const wrong: any[] = [undefined, null, 5, true, {}, [], new Settings(), Promise.resolve('a'), Symbol('s'), 10n];
wrong.push(
  () => 1,
  async function load() {},
  Number.NaN,
  Object.create(null),
);

for (const value of wrong) await failing(() => readFile(value, 'utf8'));
for (const value of wrong) await failing(() => writeFile(value, 'x'));
for (const value of wrong) await failing(() => writeFile('a.txt', value));
for (const value of [5, {}]) await failing(() => appendFile('a.txt', value as any));
const { access, copyFile, lstat, mkdtemp, readdir, realpath, rename, rmdir, stat, truncate, unlink } = files;
for (const operation of [access, lstat, mkdir, mkdtemp, open, readdir, realpath, rm, rmdir, stat, truncate, unlink])
  for (const value of [undefined, 5, {}]) await failing(() => (operation as any)(value));
for (const operation of [copyFile, rename])
  for (const [from, to] of [[], ['a.txt'], [5, 'b.txt'], ['a.txt', {}]])
    await failing(() => (operation as any)(from, to));

await writeFile('a.txt', 'café');
await writeFile('list.txt', ['one', new Uint8Array([33]), 'two'] as any);
await mkdir('folder');
await writeFile('folder/b.txt', 'b');
await failing(() => readFile('a.txt'));
await failing(() => readFile('list.txt', 'utf8'));
await failing(() => readFile('a.txt', {}));
await failing(() => readFile('a.txt', 5 as any));
await failing(() => readFile('a.txt', 'utf9' as any));
await failing(() => readFile(''));
await failing(() => readFile('folder'));
await failing(() => readFile('folder', 'utf8'));
await failing(() => readFile('missing.txt'));
await failing(() => readFile('a.txt/b'));
await failing(() => writeFile('', 'x'));
await failing(() => writeFile('folder', 'x'));
await failing(() => writeFile('no/such/a.txt', 'x'));
await failing(() => writeFile('list.txt', [1] as any));
await failing(() => appendFile('no/a.txt', 'x'));
await failing(() => mkdir('folder'));
await failing(() => mkdir('folder', { recursive: true }));
await failing(() => mkdir('a.txt'));
await failing(() => mkdir('a.txt', { recursive: true }));
await failing(() => mkdir('a.txt/b'));
await failing(() => mkdir('no/such'));
await failing(() => rm('missing'));
await failing(() => rm('missing', { force: true }));
await failing(() => rmdir('folder'));
await failing(() => readdir('missing'));
await failing(() => readdir('a.txt'));
await failing(() => rename('missing', 'b'));
await failing(() => rename('a.txt', 'folder'));
await failing(() => rename('folder', 'a.txt'));
await failing(() => rename('a.txt', 'no/a.txt'));
await failing(() => copyFile('a.txt', 'folder'));
await failing(() => copyFile('missing', 'b'));
await failing(() => copyFile('a.txt', 'no/a.txt'));
{
  await using file = await open('c.txt', 'w+');
  await failing(() => file.writeFile({} as any));
  await failing(() => file.write(5 as any));
  await failing(() => writeFile(file as any, 'through a handle'));
}
await failing(() => readFile('c.txt', 'utf8'));
await writeFile('a.txt', 5 as any).catch((error) => console.log(error));
await readFile(undefined as any);
