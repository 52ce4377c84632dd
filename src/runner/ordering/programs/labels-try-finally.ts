const log: string[] = [];
outer: for (const n of [1, 2, 3]) {
  try {
    await null;
    if (n === 1) continue;
    if (n === 2) continue outer;
    break outer;
  } finally {
    log.push(`finally ${n}`);
    await null;
    log.push(`after ${n}`);
  }
}
console.log(log);
async function f(): Promise<string> {
  loop: while (true) {
    try {
      return await Promise.resolve('returned');
    } finally {
      break loop;
    }
  }
  return 'overridden';
}
console.log(await f());
