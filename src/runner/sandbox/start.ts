/** Puts the parts of the sandbox together around one program. */
import { VirtualClock } from '#runner/clock/virtual-clock.ts';
import type { FromSandbox, ToSandbox } from '#runner/messages.ts';
import type { ModuleName } from '#runner/modules.ts';
import { installConsole } from './console.ts';
import { installErrors } from './errors.ts';
import { installFunctionText } from './function-text.ts';
import { makeHooks } from './hooks.ts';
import { InspectableProxy, setIteratorLookup, setPromiseLookup } from './inspect.ts';
import { defineProperty } from './intrinsics.ts';
import { installIterators, remaining } from './iterators.ts';
import { installListeners } from './listeners.ts';
import type { Job } from './job.ts';
import { installLibraries, makeHost, type Bundles } from './libraries.ts';
import { Loop } from './loop.ts';
import { Memory } from './memory.ts';
import { installModules } from './modules/index.ts';
import { installMicrotasks } from './microtasks.ts';
import { installPorts } from './ports.ts';
import { outcomeOf } from './promises.ts';
import { installPromises } from './statics.ts';
import { Tasks } from './tasks.ts';
import { installTimers } from './timers.ts';
import { Tracer } from './tracer.ts';

/** What a host lends to the sandbox. None of it may be in reach of the program. */
export interface Surroundings {
  post: (message: FromSandbox) => void;
  /** Calls back for each message of the host, until `over` is true. */
  listen: (onMessage: (message: ToSandbox) => void) => void;
  /** Runs a callback in a fresh macrotask. */
  hop: (callback: () => void) => void;
  /** How many macrotasks after a drain the news of an unhandled rejection may come. */
  settleHops: number;
  /** Calls back for each promise rejected with nobody listening. */
  onRejection: (callback: (reason: unknown, promise: object) => void) => void;
  /** Calls back for each error that a listener of an event threw. */
  onError: (callback: (error: unknown) => void) => void;
  /** Bytes of memory in use, where the host can tell. */
  heap?: () => number;
  /** Takes away from the program what belongs to the host. Called first. */
  seal: () => void;
}

/** What the script calls the runtime with: libraries, and the program as the compiler writes it. */
export type Given = [
  libraries: Bundles,
  body: (hooks: object) => Promise<void>,
  hooksName: string,
  columns: string,
  aliases: string,
];

/** Prepares everything and runs the program when the host says so. */
export function prepare(around: Surroundings, given: Given): void {
  const [bundles, body, hooksName, columns, aliases] = given;
  const clock = new VirtualClock<Job>();
  const tracer = new Tracer(clock, around.post, around.heap);
  const memory = new Memory(tracer);
  const tasks = new Tasks(tracer, clock);
  const loop = new Loop(tracer, tasks, clock, around.hop, around.settleHops);
  around.seal();
  setPromiseLookup(outcomeOf);
  setIteratorLookup(remaining);
  installErrors(columns, hooksName);
  installPromises();
  const ofProgram = installFunctionText(body, columns);
  const isLibrary = Object.keys(bundles).length > 0;
  installMicrotasks(tracer, tasks, loop, isLibrary ? ofProgram : () => true);
  const timers = installTimers(tracer, tasks, clock, loop);
  const print = installConsole(tracer, tasks, clock);
  const modules = installModules(tracer, tasks, loop, timers, print);
  installListeners(loop);
  installPorts(tasks, loop);
  installIterators();
  memory.install();
  defineProperty(globalThis, 'Proxy', { value: InspectableProxy, writable: true, configurable: true });
  const libraries = installLibraries(bundles, makeHost(tracer, tasks, clock, loop));
  const imported = (name: string) => libraries(name) ?? modules(name as ModuleName);
  const hooks = makeHooks(tracer, tasks, clock, memory, imported, aliases);
  around.onRejection((reason, promise) => loop.rejectionSeen(reason, promise));
  around.onError((error) => loop.thrownInListener(error));
  let started = false;
  around.listen((message) => {
    if (message.type !== 'start' || started) return;
    started = true;
    tracer.run = message.run;
    loop.start(() => body(hooks));
  });
  around.post({ type: 'ready', run: 0 });
}
