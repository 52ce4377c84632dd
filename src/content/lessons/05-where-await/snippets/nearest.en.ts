const texts = [
  'function f() { await load(); }',
  'async function f() { await load(); }',
  'async function f() { ids.forEach((id) => { await load(id); }); }',
];

for (const text of texts) {
  console.log(text);
  try {
    new Function(text); // only reads it
    console.log('→ no syntax error');
  } catch (error) {
    console.log(`→ ${error}`);
  }
}
