const texts = [
  'function f() { await load(); }',
  'async function f() { await load(); }',
  'async function f() { ids.forEach((id) => { await load(id); }); }',
];

for (const text of texts) {
  console.log(text);
  try {
    new Function(text); // 읽기만 해요
    console.log('→ 문법에 맞음');
  } catch (error) {
    console.log(`→ ${error}`);
  }
}
