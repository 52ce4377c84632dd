import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';

// 여기서 파일은 메모리에 있고, 실행할 때마다 새로 시작해요
await mkdir('notes');
await Promise.all([
  writeFile('notes/mon.txt', '차 사기'),
  writeFile('notes/tue.txt', '앤에게 전화'),
  writeFile('notes/wed.txt', '화분에 물 주기'),
]);

const names = (await readdir('notes')).sort();
console.log(names.join(' '));

// 동시에 읽어도 결과는 순서대로 나와요
const read = (name: string) => readFile(`notes/${name}`, 'utf8');
const texts = await Promise.all(names.map(read));
texts.forEach((text, i) => console.log(`${names[i]}: ${text}`));

try {
  await read('thu.txt');
} catch (error) {
  const { code } = error as { code: string };
  console.log(code === 'ENOENT' ? 'thu.txt가 없음' : code);
}
