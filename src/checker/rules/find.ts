import ts from 'typescript';
import type { AsyncCode, AsyncFinding } from '../contract.ts';
import { asyncCallback } from './async-callback.ts';
import { asyncForEach } from './async-for-each.ts';
import { awaitNonPromise } from './await-non-promise.ts';
import { blockingLoop } from './blocking-loop.ts';
import { floatingPromise } from './floating-promise.ts';
import type { Context, Rule } from './rule.ts';
import { sequentialAwaits } from './sequential-awaits.ts';

const rules: Record<AsyncCode, Rule> = {
  'floating-promise': floatingPromise,
  'async-for-each': asyncForEach,
  'async-callback': asyncCallback,
  'await-non-promise': awaitNonPromise,
  'sequential-awaits': sequentialAwaits,
  'blocking-loop': blockingLoop,
};

/** What a program does wrong with promises, in text order. It looks at types, never at how a program is written. */
export function findAsync(context: Context): AsyncFinding[] {
  const found: AsyncFinding[] = [];
  const visit = (node: ts.Node): void => {
    for (const [code, rule] of Object.entries(rules) as [AsyncCode, Rule][]) {
      const hit = rule(node, context);
      if (!hit) continue;
      const { node: place, severity, fix } = hit;
      const line = ts.getLineAndCharacterOfPosition(context.file, place.from).line + 1;
      found.push({ code, severity, ...place, line, ...(fix && { fix }) });
    }
    ts.forEachChild(node, visit);
  };
  visit(context.file);
  return found.toSorted((a, b) => a.from - b.from);
}
