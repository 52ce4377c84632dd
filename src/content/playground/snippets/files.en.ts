import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';

// here the files are held in memory, and begin anew with each run
await mkdir('notes');
await Promise.all([
  writeFile('notes/mon.txt', 'buy tea'),
  writeFile('notes/tue.txt', 'call Ann'),
  writeFile('notes/wed.txt', 'water the plants'),
]);

const names = (await readdir('notes')).sort();
console.log(names.join(' '));

// all are read at the same time; the results keep the order
const read = (name: string) => readFile(`notes/${name}`, 'utf8');
const texts = await Promise.all(names.map(read));
texts.forEach((text, i) => console.log(`${names[i]}: ${text}`));

try {
  await read('thu.txt');
} catch (error) {
  const { code } = error as { code: string };
  console.log(code === 'ENOENT' ? 'thu.txt is not there' : code);
}
