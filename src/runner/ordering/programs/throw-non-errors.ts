for (const thrown of ['text', 42, null, undefined, { code: 1 }]) {
  try {
    await Promise.reject(thrown);
  } catch (error) {
    console.log('caught', error);
  }
}
