const fail = async (): Promise<void> => {
  throw new Error('not caught here');
};
async function wrong(): Promise<void> {
  try {
    return fail();
  } catch {
    console.log('never');
  }
}
async function right(): Promise<void> {
  try {
    return await fail();
  } catch {
    console.log('caught inside');
  }
}
wrong().catch((e: Error) => console.log('outside', e.message));
right();
