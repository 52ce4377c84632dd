/** What the keys of the course begin with in the browser's storage. */
export const NAMESPACE = 'awaitable:';
