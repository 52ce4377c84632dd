async function f(fail: boolean): Promise<string> {
  try {
    console.log('try');
    await null;
    if (fail) throw new Error('failed');
    return 'result';
  } catch (error) {
    console.log('catch', (error as Error).message);
    await null;
    return 'recovered';
  } finally {
    console.log('finally');
    await null;
    console.log('finally end');
  }
}
console.log(await f(false));
console.log(await f(true));
