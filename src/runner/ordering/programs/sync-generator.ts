function* steps(): Generator<number, void, string> {
  console.log('got', yield 1);
  console.log('got', yield 2);
}
const it = steps();
console.log(it.next().value);
console.log(it.next('a').value);
console.log(it.next('b').done);
const results: string[] = [];
for (const n of [..."ab"]) results.push(await Promise.resolve(n));
console.log(results);
