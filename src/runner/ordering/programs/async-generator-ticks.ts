async function* g(): AsyncGenerator<string> {
  console.log('start');
  yield 'a';
  console.log('between');
  yield 'b';
}
(async () => {
  for await (const value of g()) console.log(value);
  console.log('loop done');
})();
for (let i = 0; i < 10; i++) {
  await undefined;
  console.log(i);
}
