import { readFile, writeFile } from 'node:fs/promises';

await writeFile('menu.txt', 'coffee');
const returned = readFile('menu.txt', 'utf8');
console.log(returned);
console.log(await returned);
