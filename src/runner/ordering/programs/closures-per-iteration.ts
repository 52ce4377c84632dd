const log: unknown[] = [];
for (let i = 0; i < 3; i++) setTimeout(() => log.push(i), 10 * (3 - i));
for (var j = 0; j < 3; j++) setTimeout(() => log.push(`var ${j}`), 60);
for (let k = 0, inc = () => k++; k < 2; inc(), k++) setTimeout(() => log.push(`k ${k}`), 90);
for (const key in { a: 1, b: 2 }) {
  await null;
  setTimeout(() => log.push(key), 120);
}
let w = 0;
while (w < 2) {
  const copy = w++;
  setTimeout(() => log.push(`while ${copy}`), 150);
}
await new Promise((resolve) => setTimeout(resolve, 200));
console.log(log);
