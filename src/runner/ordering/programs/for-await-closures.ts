const callbacks: (() => string)[] = [];
for await (const n of [1, 2, 3]) callbacks.push(() => `const ${n}`);
for (let i = 0; i < 3; i++) {
  await null;
  callbacks.push(() => `let ${i}`);
}
var v = 0;
for (; v < 2; v++) {
  await null;
  callbacks.push(() => `var ${v}`);
}
console.log(callbacks.map((callback) => callback()));
