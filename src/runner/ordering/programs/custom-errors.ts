class HttpError extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.name = 'HttpError';
    this.status = status;
  }
}
const get = async (status: number): Promise<string> => {
  if (status >= 400) throw new HttpError(status);
  return 'ok';
};
for (const status of [200, 404]) {
  try {
    console.log(await get(status));
  } catch (error) {
    if (error instanceof HttpError) console.log(error.name, error.status, String(error));
  }
}
