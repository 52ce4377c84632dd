import { readFile, writeFile } from 'node:fs/promises';

await writeFile('menu.txt', '커피');
const returned = readFile('menu.txt', 'utf8');
console.log(returned);
console.log(await returned);
