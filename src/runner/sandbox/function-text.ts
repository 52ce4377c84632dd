/** `String(fn)` as Node shows it: the source, its types blanked, without what the compiler put in. */
import { strippedLine } from '#runner/typescript/edits.ts';
import { apply, defineProperty, functionText, isNative } from './intrinsics.ts';

const { indexOf } = String.prototype;

/**
 * Takes over `Function.prototype.toString`. `body` is the whole program, `columns` its map of columns. Gives what tells
 * the program's functions from those of libraries.
 */
export function installFunctionText(body: object, columns: string): (fn: object) => boolean {
  const whole: string = apply(functionText, body, []);
  const toString = function (this: unknown): string {
    const text: string = apply(functionText, this, []);
    if (isNative(this)) return text;
    const at = whole.indexOf(text);
    // A function of the runtime: what it stands for is native in a browser or in Node.
    if (at < 0) return `function ${String((this as { name?: unknown }).name)}() { [native code] }`;
    const before = whole.slice(0, at).split('\n');
    let line = before.length;
    let from = (before.at(-1) ?? '').length;
    return text
      .split('\n')
      .map((one) => {
        const shown = strippedLine(columns, line, from, one);
        line += 1;
        from = 0;
        return shown;
      })
      .join('\n');
  };
  defineProperty(Function.prototype, 'toString', { value: toString, writable: true, configurable: true });
  return (fn) => apply(indexOf, whole, [apply(functionText, fn, [])]) >= 0;
}
