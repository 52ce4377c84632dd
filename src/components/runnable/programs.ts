import type { Program } from '#runner/contract.ts';

const loaded = new Map<string, Promise<Record<string, Program>>>();

/**
 * The course's programs of a page, compiled at build time, by snippet. Each address is loaded once.
 * @throws when it cannot be loaded; the next call tries again
 */
export function loadPrograms(address: string | undefined): Promise<Record<string, Program>> {
  if (!address) return Promise.resolve({});
  const known = loaded.get(address);
  if (known) return known;
  const programs = load(address);
  loaded.set(address, programs);
  programs.catch(() => loaded.delete(address));
  return programs;
}

async function load(address: string): Promise<Record<string, Program>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Record<string, Program>;
}
