import { COMBINED } from './combined.fixture.ts';
import { GENERATORS } from './generators.fixture.ts';
import type { Expectation } from './notation.fixture.ts';
import { OUTCOMES } from './outcomes.fixture.ts';
import { PATTERNS } from './patterns.fixture.ts';
import { TASKS } from './tasks.fixture.ts';
import { TIMERS } from './timers.fixture.ts';
import { WAITS } from './waits.fixture.ts';

/** Every program with what is to be seen of its run. Tests hold them in Node and in a browser. */
export const EXPECTATIONS: readonly Expectation[] = [
  ...WAITS,
  ...TASKS,
  ...OUTCOMES,
  ...COMBINED,
  ...TIMERS,
  ...GENERATORS,
  ...PATTERNS,
];
