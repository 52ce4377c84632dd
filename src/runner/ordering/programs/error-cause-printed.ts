async function read(): Promise<never> {
  throw new Error('disk');
}
async function load(): Promise<never> {
  try {
    return await read();
  } catch (cause) {
    throw new Error('loading', { cause });
  }
}
try {
  await load();
} catch (error) {
  console.log(error);
}
console.log(new Error('plain cause', { cause: 'text' }));
console.log(new Error('object cause', { cause: { code: 1 } }));
