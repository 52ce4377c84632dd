const loaded = new Map<string, Promise<unknown>>();

/**
 * A file of the course, made at build time. Each address is loaded once. For the browser only.
 * @throws when it cannot be loaded; the next call tries again
 */
export function loadJson<T>(address: string): Promise<T> {
  const known = loaded.get(address) as Promise<T> | undefined;
  if (known) return known;
  const value = load<T>(address);
  loaded.set(address, value);
  value.catch(() => loaded.delete(address));
  return value;
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
