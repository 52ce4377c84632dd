async function f(): Promise<number> {
  try {
    return await Promise.reject(new Error('x'));
  } catch {
    return 1;
  } finally {
    // eslint-disable-next-line no-unsafe-finally
    return 2;
  }
}
console.log(await f());
async function g(): Promise<number> {
  for (const n of [1, 2, 3]) {
    try {
      await null;
      if (n === 2) return n;
    } finally {
      console.log('left', n);
    }
  }
  return 0;
}
console.log(await g());
