import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser } from 'acorn';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pythonCommand } from '#recording/python/interpreter.node.ts';
import type { Lesson, Program } from '../lesson.ts';
import type { Problem } from '../report.ts';

/** A syntax tree in order, without comments and without the contents of strings: what, and at which line. */
type Shape = [what: string, line: number][];

const TypeScript = Parser.extend(tsPlugin());
const execute = promisify(execFile);
const PLACES = new Set(['start', 'end', 'loc', 'range', 'raw', 'sourceFile']);

function shapeOfTypeScript(source: string): Shape {
  const shape: Shape = [];
  const walk = (value: unknown, key: string, line: number): void => {
    if (Array.isArray(value)) {
      shape.push([`${key} of ${value.length}`, line]);
      for (const item of value) walk(item, key, line);
    } else if (value && typeof value === 'object' && !(value instanceof RegExp)) {
      const node = value as { type?: string; value?: unknown; loc?: { start: { line: number } } };
      const here = node.loc?.start.line ?? line;
      shape.push([node.type ?? key, here]);
      const text =
        node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string');
      for (const [name, item] of Object.entries(node)) {
        if (PLACES.has(name) || (text && name !== 'tail')) continue;
        walk(item, name, here);
      }
    } else {
      shape.push([`${key} ${String(value)}`, line]);
    }
  };
  walk(
    TypeScript.parse(source, { ecmaVersion: 'latest', sourceType: 'module', locations: true }),
    'program',
    1,
  );
  return shape;
}

async function shapesOfPython(files: string[]): Promise<Map<string, Shape>> {
  if (files.length === 0) return new Map();
  const script = join(import.meta.dirname, 'python_shape.py');
  const { stdout } = await execute(pythonCommand(), [script, ...files], { maxBuffer: 256 * 1024 * 1024 });
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, Shape>));
}

/** Whether the versions of each program in the languages of the course differ in strings and comments only. */
export async function checkShapes({ id, programs }: Lesson): Promise<Problem[]> {
  const python = programs.filter(({ programLanguage }) => programLanguage === 'python');
  const shapes = await shapesOfPython(python.map(({ file }) => file));
  const shapeOf = ({ file }: Program) => shapes.get(file) ?? shapeOfTypeScript(readFileSync(file, 'utf8'));
  const groups = Object.groupBy(programs, ({ name, programLanguage }) => `${programLanguage} ${name}`);
  return Object.values(groups).flatMap((versions = []) => {
    const [first, ...others] = versions;
    if (!first) return [];
    return others.flatMap((other) => {
      const [expected, actual] = [shapeOf(first), shapeOf(other)];
      const length = Math.max(expected.length, actual.length);
      const at = Array.from({ length }, (_, index) => index).find((i) => expected[i]?.[0] !== actual[i]?.[0]);
      if (at === undefined) return [];
      const place = (shape: Shape) => {
        const [what, line] = shape[at] ?? ['the end', shape.at(-1)?.[1] ?? 0];
        return `${what}, line ${line}`;
      };
      return [
        {
          lesson: id,
          where: other.where,
          expected: `the same program as ${first.where} but for strings and comments: ${place(expected)}`,
          actual: place(actual),
          mend: 'Make both the same program.',
        },
      ];
    });
  });
}
