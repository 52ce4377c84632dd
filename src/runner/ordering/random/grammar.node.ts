/** Random programs for fast-check: trees of a small grammar, and how a tree is written as source. */
import fc from 'fast-check';

/** Delays of timers, in ms: far enough apart that a busy machine does not swap two of them. */
const DELAYS = [15, 40, 85, 160] as const;

/** A step of a program. `body` and its kin are blocks of further steps. */
export type Step =
  | { kind: 'log' }
  | { kind: 'await' | 'settle' | 'watch'; value: Value }
  | { kind: 'microtask' | 'immediate' | 'loop'; body: Step[] }
  | { kind: 'timer'; delay: number; body: Step[] }
  | { kind: 'try'; body: Step[]; handler: Step[]; last: Step[] }
  | { kind: 'each'; values: Value[]; body: Step[] }
  | { kind: 'generate'; body: Step[]; yields: Value; leaves: boolean; turn: Step[] }
  | { kind: 'throw' };

/** An expression, nearly always of a promise. */
export type Value =
  | { kind: 'plain' | 'resolve' | 'thenable' | 'reject' }
  | { kind: 'sleep' | 'fail' | 'late'; delay: number }
  | { kind: 'task'; body: Step[]; result: Value }
  | { kind: 'call'; which: number; argument: Value }
  | { kind: 'all' | 'allSettled' | 'race' | 'any'; values: Value[] }
  | { kind: 'then' | 'catch' | 'finally' | 'executor' | 'awaited' | 'subclass' | 'attempt'; value: Value };

/** Async functions, of which each may call those before it, and the module. */
export interface RandomProgram {
  functions: { body: Step[]; result: Value }[];
  module: Step[];
}

const delay = fc.constantFrom(...DELAYS);

const { steps, step, value } = fc.letrec<{ steps: Step[]; step: Step; value: Value }>((tie) => ({
  steps: fc.array(tie('step'), { maxLength: 3, depthIdentifier: 'program' }),
  step: fc.oneof(
    { depthIdentifier: 'program', depthSize: 'medium' },
    { weight: 2, arbitrary: fc.constant<Step>({ kind: 'log' }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('await' as const), value: tie('value') }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom('settle' as const, 'watch' as const),
        value: tie('value'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('microtask' as const, 'immediate' as const, 'loop' as const),
        body: tie('steps'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('timer' as const), delay, body: tie('steps') }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('try' as const),
        body: tie('steps'),
        handler: tie('steps'),
        last: tie('steps'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('each' as const),
        values: fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'program' }),
        body: tie('steps'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('generate' as const),
        body: tie('steps'),
        yields: tie('value'),
        leaves: fc.boolean(),
        turn: tie('steps'),
      }),
    },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'throw' }) },
  ),
  value: fc.oneof(
    { depthIdentifier: 'program', depthSize: 'medium' },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom('plain' as const, 'resolve' as const, 'thenable' as const),
      }),
    },
    { weight: 1, arbitrary: fc.constant<Value>({ kind: 'reject' }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constantFrom('sleep' as const, 'late' as const), delay }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('fail' as const), delay }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('task' as const), body: tie('steps'), result: tie('value') }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('call' as const), which: fc.nat(5), argument: tie('value') }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('all' as const, 'allSettled' as const, 'race' as const, 'any' as const),
        values: fc.array(tie('value'), { minLength: 1, maxLength: 3, depthIdentifier: 'program' }),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'then' as const,
          'catch' as const,
          'finally' as const,
          'executor' as const,
          'awaited' as const,
          'subclass' as const,
          'attempt' as const,
        ),
        value: tie('value'),
      }),
    },
  ),
}));

export const randomProgram: fc.Arbitrary<RandomProgram> = fc.record({
  functions: fc.array(fc.record({ body: steps, result: value }), { maxLength: 3 }),
  module: fc.array(step, { minLength: 2, maxLength: 8 }),
});
