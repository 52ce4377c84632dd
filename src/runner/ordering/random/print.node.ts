/** Writes a random program as source that our runner and real Node can run. */
import type { RandomProgram, Step, Value } from './grammar.node.ts';

/** What every program begins with. `show` gives a text without stacks. Each has waited before anything can fail. */
const HEAD = `const show = (value) => JSON.stringify(value, (_, part) => (part instanceof Error ? String(part) : part));
const sleep = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));
const fail = (ms, reason) => new Promise((_, reject) => setTimeout(reject, ms, reason));
class Sub extends Promise {}
`;

/** Numbers every place that prints, so that each line says where it comes from. */
class Printer {
  #last = 0;

  /** How many functions there are to call. */
  #callable = 0;

  program({ functions, module }: RandomProgram): string {
    const texts = functions.map(({ body, result }, index) => {
      this.#callable = index;
      const text = `async function f${index}(argument) {\n${this.#block(body)}  console.log(${this.#next()}, show(argument));\n  return ${this.#value(result)};\n}\n`;
      return text;
    });
    this.#callable = functions.length;
    return `${HEAD}${texts.join('')}await null;\n${this.#block(module)}console.log('module', ${this.#next()});\n`;
  }

  #next(): number {
    return ++this.#last;
  }

  #block(steps: readonly Step[]): string {
    return steps.map((step) => `${this.#step(step)}\n`).join('');
  }

  #step(step: Step): string {
    const n = this.#next();
    switch (step.kind) {
      case 'log':
        return `console.log(${n});`;
      case 'await':
        return `console.log(${n}, show(await ${this.#value(step.value)}));`;
      case 'settle':
        return `console.log(${n}, show(await Promise.resolve(${this.#value(step.value)}).catch((reason) => [reason])));`;
      case 'watch':
        return `Promise.resolve(${this.#value(step.value)}).then((value) => console.log(${n}, 'value', show(value)), (reason) => console.log(${n}, 'reason', show(reason)));`;
      case 'microtask':
        return `queueMicrotask(async () => {\nconsole.log(${n});\n${this.#block(step.body)}});`;
      case 'immediate':
        return `setImmediate(async () => {\nconsole.log(${n});\n${this.#block(step.body)}});`;
      case 'loop':
        return `for (let i = 0; i < 2; i++) {\nconsole.log(${n}, i);\n${this.#block(step.body)}}`;
      case 'timer':
        return `setTimeout(async () => {\nconsole.log(${n});\n${this.#block(step.body)}}, ${step.delay});`;
      case 'try':
        return `try {\n${this.#block(step.body)}} catch (error) {\nconsole.log(${n}, show(error));\n${this.#block(step.handler)}} finally {\nconsole.log(${n}, 'finally');\n${this.#block(step.last)}}`;
      case 'each':
        return `for await (const item of [${this.#values(step.values)}]) {\nconsole.log(${n}, show(item));\n${this.#block(step.body)}}`;
      case 'generate':
        return `for await (const item of (async function* () {\ntry {\n${this.#block(step.body)}yield ${n};\nyield ${this.#value(step.yields)};\n} finally {\nconsole.log(${n}, 'closed');\n}\n})()) {\nconsole.log(${n}, show(item));\n${this.#block(step.turn)}${step.leaves ? 'break;\n' : ''}}`;
      case 'throw':
        return `if (${n}) throw 'thrown ${n}';`;
      default:
        return step satisfies never;
    }
  }

  #values(values: readonly Value[]): string {
    return values.map((value) => this.#value(value)).join(', ');
  }

  #value(value: Value): string {
    const n = this.#next();
    switch (value.kind) {
      case 'plain':
        return String(n);
      case 'resolve':
        return `Promise.resolve(${n})`;
      case 'reject':
        return `Promise.reject('rejected ${n}')`;
      case 'thenable':
        return `{ then(resolve) { console.log('then', ${n}); resolve(${n}); } }`;
      case 'sleep':
        return `sleep(${value.delay}, ${n})`;
      case 'fail':
        return `fail(${value.delay}, 'failed ${n}')`;
      case 'late':
        return `{ then(resolve) { setTimeout(resolve, ${value.delay}, ${n}); } }`;
      case 'task':
        return `(async () => {\n${this.#block(value.body)}return ${this.#value(value.result)};\n})()`;
      case 'call':
        return this.#callable === 0 ? `Promise.resolve(${n})` : this.#call(value.which, value.argument);
      case 'all':
      case 'allSettled':
      case 'race':
      case 'any':
        return `Promise.${value.kind}([${this.#values(value.values)}])`;
      case 'then':
        return `Promise.resolve(${this.#value(value.value)}).then((value) => (console.log(${n}), [value]))`;
      case 'catch':
        return `Promise.resolve(${this.#value(value.value)}).catch((reason) => (console.log(${n}, show(reason)), ${n}))`;
      case 'finally':
        return `Promise.resolve(${this.#value(value.value)}).finally(() => console.log(${n}))`;
      case 'executor':
        return `new Promise(async (resolve) => (console.log(${n}), resolve(${this.#value(value.value)})))`;
      case 'awaited':
        return `(await ${this.#value(value.value)})`;
      case 'subclass':
        return `Sub.resolve(${this.#value(value.value)}).then((value) => value)`;
      case 'attempt':
        return `Promise.try((value) => (console.log(${n}), value), ${this.#value(value.value)})`;
      default:
        return value satisfies never;
    }
  }

  #call(which: number, argument: Value): string {
    return `f${which % this.#callable}(${this.#value(argument)})`;
  }
}

/** The program's source: plain JavaScript, a module. */
export const printProgram = (program: RandomProgram): string => new Printer().program(program);
