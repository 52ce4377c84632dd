/** Everything that a program can import, and the global `process`. */
import type { ModuleName } from '#runner/modules.ts';
import type { Print } from '../console.ts';
import { defineProperty } from '../intrinsics.ts';
import type { Loop } from '../loop.ts';
import type { Tasks } from '../tasks.ts';
import type { Tracer } from '../tracer.ts';
import { EventEmitter } from './emitter.ts';
import { makeProcess } from './process.ts';
import { makeTimersPromises, type Timers } from './timers-promises.ts';
import { makeUtil, promisifiesTo } from './util.ts';
import { on, once } from './waits.ts';

/** Puts `process` in place; gives the function that answers an import with the module's namespace. */
export function installModules(
  tracer: Tracer,
  tasks: Tasks,
  loop: Loop,
  timers: Timers & { read: () => number },
  print: Print,
): (name: ModuleName) => object {
  const promises = makeTimersPromises(timers);
  promisifiesTo(timers.setTimeout, promises.setTimeout);
  promisifiesTo(timers.setImmediate, promises.setImmediate);
  Object.assign(EventEmitter, { on, once });
  const process = makeProcess(tracer, tasks, loop, timers.read, print);
  loop.process = process;
  defineProperty(globalThis, 'process', { value: process, writable: true, configurable: true });
  const plainTimers: Record<string, unknown> = { ...timers, promises };
  delete plainTimers['read'];
  const bound = (name: 'emit' | 'off' | 'on' | 'once') => process[name].bind(process);
  const modules: Record<ModuleName, [main: object, named: object]> = {
    'node:events': [EventEmitter, EventEmitter],
    'node:process': [
      process,
      { ...process, emit: bound('emit'), off: bound('off'), on: bound('on'), once: bound('once') },
    ],
    'node:timers': [plainTimers, plainTimers],
    'node:timers/promises': [promises, promises],
    'node:util': ((util) => [util, util])(makeUtil(process.nextTick)),
  };
  return (name) => {
    const [main, named] = modules[name];
    const space = { __proto__: null, default: main } as Record<string, unknown>;
    for (const key of Object.getOwnPropertyNames(named)) {
      if (!/^(?:_|prototype$|length$|name$)/.test(key)) space[key] = (named as Record<string, unknown>)[key];
    }
    return Object.freeze(space);
  };
}
