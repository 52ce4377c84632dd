const target = new EventTarget();
const controller = new AbortController();
let n = 0;
target.addEventListener('tick', () => console.log('tick', ++n), { signal: controller.signal });
target.addEventListener('tick', function (this: unknown) {
  console.log(this === target);
});
for (let i = 0; i < 4; i++) {
  target.dispatchEvent(new Event('tick'));
  if (i === 1) controller.abort();
  await null;
}
