import { loadJson } from '#components/load-json.ts';
import type { Program } from '#runner/contract.ts';

/**
 * The course's programs of a page, compiled at build time, by snippet.
 * @throws when they cannot be loaded; the next call tries again
 */
export function loadPrograms(address: string | undefined): Promise<Record<string, Program>> {
  return address ? loadJson(address) : Promise.resolve({});
}
