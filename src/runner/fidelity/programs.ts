import { GLOBAL_PROGRAMS } from './global-programs.ts';
import { MODULE_PROGRAMS } from './module-programs.ts';
import { PROMISE_PROGRAMS } from './promise-programs.ts';
import { TEXT_PROGRAMS } from './text-programs.ts';

export type NamedProgram = readonly [name: string, source: string];

/**
 * Programs about what Node has besides the language: they print the same here as in Node, in the same order. Tests run
 * them in real Node, in our runner in Node and in a browser. Their names are what `docs/fidelity.md` refers to.
 */
export const FIDELITY_PROGRAMS: readonly NamedProgram[] = [
  ...MODULE_PROGRAMS,
  ...GLOBAL_PROGRAMS,
  ...PROMISE_PROGRAMS,
  ...TEXT_PROGRAMS,
];
