/** Puts the libraries that a program needs into its world, before it begins. */
import type { VirtualClock } from '#runner/clock/virtual-clock.ts';
import { LIMITS } from '#runner/limits.ts';
import type { LibraryEntry, LibraryHost, LibraryParts } from '#runner/libraries/host.ts';
import type { BundleName } from '#runner/modules.ts';
import { callerLine, keepStack } from './errors.ts';
import { inspect } from './inspect.ts';
import { defineProperty } from './intrinsics.ts';
import type { Job } from './job.ts';
import type { Loop } from './loop.ts';
import { EventEmitter } from './modules/emitter.ts';
import { tracked } from './promises.ts';
import type { Tasks } from './tasks.ts';
import type { Tracer } from './tracer.ts';

/** The entries of bundles, each behind a function: what stands in them runs when it is called. */
export type Bundles = Partial<Record<BundleName, () => LibraryEntry>>;

/** What libraries are lent by this sandbox. */
export function makeHost(
  tracer: Tracer,
  tasks: Tasks,
  clock: VirtualClock<Job>,
  loop: Loop,
): Readonly<LibraryHost> {
  const job = (callback: () => void, cause: number): Job => ({
    callback,
    values: [],
    self: undefined,
    cause,
    line: callerLine(),
  });
  return Object.freeze({
    here: () => {
      const { cause } = tasks;
      const blamed = keepStack();
      return Object.freeze({
        blamed,
        after: (milliseconds: number, callback: () => void) => {
          if (clock.size + loop.immediates >= LIMITS.timers) tracer.kill('timers', callerLine());
          clock.setHidden(milliseconds, job(callback, cause));
        },
        now: (callback: () => void) => {
          tasks.enterCallback(cause);
          callback();
        },
      });
    },
    tick: (callback: () => void) => loop.addTick(job(callback, tasks.cause)),
    promise: tracked,
    EventEmitter,
    inspect: (value: unknown) => inspect(value),
  });
}

/** Makes the libraries and their globals; gives what answers an import with a module's namespace. */
export function installLibraries(bundles: Bundles, host: LibraryHost): (name: string) => object | undefined {
  const spaces = new Map<string, object>();
  for (const bundle of Object.values(bundles)) {
    const { modules, globals = {} }: LibraryParts = bundle()(host);
    for (const [name, value] of Object.entries(globals))
      defineProperty(globalThis, name, { value, writable: true, configurable: true });
    for (const [name, members] of Object.entries(modules))
      spaces.set(name, Object.freeze({ __proto__: null, ...members }));
  }
  return (name) => spaces.get(name);
}
