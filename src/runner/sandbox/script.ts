/** The script that a sandbox's worker is made of: the runtime on its first line, the program below. */
import type { Program } from '#runner/contract.ts';

/** How many lines stand above the program in the script. */
export const LINES_ABOVE = 1;

/** The program's name in stacks. */
export const PROGRAM_NAME = 'program.ts';

/** What stands in front of the program's code. */
export const scriptHead = (runtime: string): string => `${runtime}(\n`;

/** What stands behind it. */
export const SCRIPT_TAIL = `\n);\n//# sourceURL=${PROGRAM_NAME}\n`;

export const sandboxScript = (runtime: string, program: Program): string =>
  scriptHead(runtime) + program.code + SCRIPT_TAIL;
