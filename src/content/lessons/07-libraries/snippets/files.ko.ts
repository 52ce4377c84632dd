import { readFile, writeFile } from 'node:fs/promises';

async function load(name: string) {
  try {
    return await readFile(name, 'utf8');
  } catch {
    return `${name} 없음`;
  }
}

await writeFile('menu.txt', '커피');
await writeFile('price.txt', '4,500원');
const names = ['price.txt', 'tax.txt', 'menu.txt'];
const texts = await Promise.all(names.map(load));
for (const text of texts) console.log(text);
