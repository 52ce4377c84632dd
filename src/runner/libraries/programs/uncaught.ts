import { readFile } from 'node:fs/promises';

async function load(name: string) {
  return await readFile(name, 'utf8');
}

console.log('begin');
console.log(await load('missing.json'));
