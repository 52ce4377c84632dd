/** TypeScript source to a program that the sandbox can run: types gone, instrumentation in, lines kept. */
import type { Compiled, Program } from '#runner/contract.ts';
import { NETWORK_GLOBALS, withNeeds } from '#runner/modules.ts';
import { Edits } from './edits.ts';
import { Instrumenter } from './instrument.ts';
import { literal } from './label.ts';
import { parse } from './parse.ts';
import { usesGlobal } from './references.ts';
import type { SyntaxNode } from './syntax.ts';
import { Unsupported } from './unsupported.ts';

/**
 * Compiles one source text; never throws.
 *
 * The program's `code` is the argument list of the sandbox's start function: the body as an async arrow function
 * that takes the hooks, the map of columns (`decodeColumn`), and the further names of the call hook. Its first line
 * holds the source's first line.
 */
export function compile(source: string): Compiled {
  const parsed = parse(source);
  if (!parsed.ok) return parsed;
  try {
    return { ok: true, program: emit(source, parsed.tree) };
  } catch (error) {
    if (error instanceof Unsupported) return { ok: false, problem: error.problem };
    const message = error instanceof RangeError ? 'The program is nested too deeply' : String(error);
    return { ok: false, problem: { code: 'syntax', message, line: 1, column: 1 } };
  }
}

function emit(source: string, tree: SyntaxNode): Program {
  const hooks = unusedName(source);
  const edits = new Edits(source);
  if (source.startsWith('#!')) edits.replace(0, 2, '//');
  const instrumenter = new Instrumenter(source, hooks, edits);
  instrumenter.walk(tree);
  if (usesGlobal(tree, source, NETWORK_GLOBALS)) instrumenter.bundles.add('network');
  const task = instrumenter.moduleWaits ? 'fw' : 'f0';
  edits.first(`async(${hooks})=>{"use strict";const ${hooks}t=${hooks}.${task};try{`);
  const { code, columns } = edits.apply();
  const end = `\n}catch(${hooks}e){throw ${hooks}.x(${hooks}t,${hooks}e)}finally{${hooks}.d(${hooks}t)}}`;
  const aliases = [...instrumenter.aliases].join(',');
  return {
    language: 'typescript',
    libraries: withNeeds(instrumenter.bundles),
    code: `${code}${end},${literal(hooks)},${literal(columns)},${literal(aliases)}`,
  };
}

/** A name for the hooks that does not occur in the source, nor does any longer name that begins with it. */
function unusedName(source: string): string {
  let name = '$_';
  for (let n = 0; source.includes(name); n++) name = `$_${n}`;
  return name;
}
