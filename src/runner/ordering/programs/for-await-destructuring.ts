async function* pairs(): AsyncGenerator<[string, { n?: number }]> {
  yield ['a', { n: 1 }];
  yield ['b', {}];
}
let calls = 0;
for await (const [key, { n = ++calls * 10 }] of pairs()) console.log(key, n);
const target: { last?: string } = {};
for await ([target.last] of pairs()) console.log(target);
let count = 0;
for await (let [key] of pairs()) {
  key += count++;
  console.log(key);
}
