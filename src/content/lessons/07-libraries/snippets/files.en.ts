import { readFile, writeFile } from 'node:fs/promises';

async function load(name: string) {
  try {
    return await readFile(name, 'utf8');
  } catch {
    return `${name} is missing`;
  }
}

await writeFile('menu.txt', 'coffee');
await writeFile('price.txt', '4.50');
const names = ['price.txt', 'tax.txt', 'menu.txt'];
const texts = await Promise.all(names.map(load));
for (const text of texts) console.log(text);
