/** The script that a sandbox's worker is made of: the runtime on its first line, the program below. */
import type { Program } from '#runner/contract.ts';
import type { BundleName } from '#runner/modules.ts';

/** How many lines stand above the program in the script. */
export const LINES_ABOVE = 1;

/** The program's name in stacks. */
export const PROGRAM_NAME = 'program.ts';

/** What stands in front of the program's code. */
export const scriptHead = (runtime: string): string => `${runtime}(`;

/** What stands behind it. */
const SCRIPT_TAIL = `\n);\n//# sourceURL=${PROGRAM_NAME}\n`;

/** A bundle of libraries by its name, as one line of script: an expression, evaluated in each sandbox anew. */
export type BundleTexts = ReadonlyArray<readonly [name: BundleName, text: string]>;

/** The program behind the head: the libraries that it needs end the first line. */
export function scriptBody({ code }: Program, bundles: BundleTexts): string {
  const libraries = bundles.map(([name, text]) => `${name}:()=>${text}`);
  return `{${libraries.join(',')}},\n${code}${SCRIPT_TAIL}`;
}

export const sandboxScript = (runtime: string, program: Program, bundles: BundleTexts): string =>
  scriptHead(runtime) + scriptBody(program, bundles);
