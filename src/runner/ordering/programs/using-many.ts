const log: string[] = [];
const resource = (name: string) => ({
  [Symbol.dispose]() {
    log.push(`dispose ${name}`);
  },
});
function work(): string {
  using a = resource('a');
  using b = resource('b'),
    c = resource('c');
  using nothing = null;
  log.push('body');
  return 'result';
}
log.push(work());
for (using r of [resource('loop 1'), resource('loop 2')]) log.push('turn');
{
  using d = resource('d');
  await null;
  log.push('after await');
}
console.log(log);
