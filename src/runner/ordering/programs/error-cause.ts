async function load(): Promise<void> {
  try {
    await Promise.reject(new Error('network'));
  } catch (cause) {
    throw new Error('loading failed', { cause });
  }
}
try {
  await load();
} catch (error) {
  const failed = error as Error;
  console.log(failed.message, '<-', (failed.cause as Error).message);
}
