/** The ordering programs and what real Node printed for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const PROGRAMS = fileURLToPath(new URL('programs/', import.meta.url));

/** What a run of Node came to. */
export interface Truth {
  /** Everything printed by the console, standard error too, in order. */
  text: string;
  /** 0 completed, 1 uncaught, 13 unsettled top-level await. */
  exitCode: number;
}

export interface OrderingProgram {
  name: string;
  file: string;
  source: string;
  truth: Truth;
}

const ENDING = /\n?\[exit (\d+)\]\n$/;

export const writeTruth = ({ text, exitCode }: Truth): string => `${text}[exit ${exitCode}]\n`;

/** The text without the frames of stacks, of which every engine keeps others. */
export const withoutFrames = (text: string): string => text.replace(/\n +at [^\n]*?(,| \{)?$/gm, '$1');

export function readTruth(file: string): Truth {
  const whole = readFileSync(file, 'utf8');
  const ending = ENDING.exec(whole);
  if (ending === null) throw new Error(`${file} does not say how the program ended`);
  return { text: whole.replace(/\[exit \d+\]\n$/, ''), exitCode: Number(ending[1]) };
}

/** The names of all programs, in alphabetical order. */
export function programNames(): string[] {
  return readdirSync(PROGRAMS)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** Every program with its truth. */
export function orderingPrograms(): OrderingProgram[] {
  return programNames().map((name) => {
    const file = `${PROGRAMS}${name}.ts`;
    return { name, file, source: readFileSync(file, 'utf8'), truth: readTruth(`${PROGRAMS}${name}.out`) };
  });
}
