const failing = (name: string) => ({
  async [Symbol.asyncDispose]() {
    await null;
    throw new Error(`close ${name}`);
  },
});
async function f(): Promise<string> {
  await using a = failing('a');
  await using b = failing('b');
  return 'value';
}
try {
  console.log(await f());
} catch (error) {
  const { name, error: last, suppressed } = error as SuppressedError;
  console.log(name, last.message, suppressed.message);
}
for await (const n of [1, 2]) {
  try {
    await using c = failing(`c${n}`);
    continue;
  } catch (error) {
    console.log((error as Error).message);
  }
}
