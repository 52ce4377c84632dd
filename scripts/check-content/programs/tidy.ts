import { basename } from 'node:path';
import { programName } from '#recording/python/recording.node.ts';
import type { Tidy } from './compare.ts';

const escape = (text: string) => RegExp.escape(text);

/** Lines of a stack keep the place in the program only; frames of Node itself go. */
export function tidyNode(file: string): Tidy {
  const place = new RegExp(`${escape(basename(file))}(:\\d+:\\d+)|${escape(programName(file))}(:\\d+:\\d+)`);
  return (lines) =>
    lines.flatMap(({ at, text }) => {
      if (!/^\s+at .+:\d+:\d+\)?$/.test(text)) return [{ at, text }];
      const found = place.exec(text);
      return found ? [{ at, text: `at ${found[1] ?? found[2] ?? ''}` }] : [];
    });
}

/**
 * What differs between versions and machines: the underlines of tracebacks, frames and line numbers of the
 * library, and the folder of the program. It changes nothing of a text that is tidy already.
 */
export function tidyPython(file: string): Tidy {
  const name = programName(file);
  const path = new RegExp(`[^\\s"'(]*${escape(basename(file))}(?=[":\\s,>)])`, 'g');
  const library = /\S*?(?:\/lib\/python3[^/\s]*\/)?\b(asyncio\/\w+\.py):\d+/g;
  return (lines) => {
    let skipping: number | undefined;
    return lines.flatMap(({ at, text: raw }) => {
      const text = raw.replace(path, name).replace(library, '$1');
      const frame = /^([\s|+]*)File "([^"]*)", line \d+/.exec(text);
      if (frame) skipping = frame[2] === name ? undefined : (frame[1] ?? '').length;
      else if (skipping !== undefined && !/^[\s|+]*$/.test(text.slice(0, skipping + 2))) skipping = undefined;
      const underline = /^[\s|]*[~^]+\s*$/.test(text);
      const hint = text.startsWith('RuntimeWarning: Enable tracemalloc');
      return skipping !== undefined || underline || hint ? [] : [{ at, text }];
    });
  };
}
