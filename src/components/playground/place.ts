/**
 * The programs that the playground can hold, by name: those of the gallery, the empty one, and what came from links
 * (`link-` and a hash of the program). Each has a draft of its own, so that no program is written over by another.
 */

/** The name of the program that begins with nothing. */
export const EMPTY = 'empty';

export const DRAFTS = 'playground/';

/** Where the draft of a program is kept. It is the same in all languages. */
export function draftKey(name: string): string {
  return DRAFTS + name;
}

/** What the fragment of the address asks for. */
export type Place = { kind: 'latest' } | { kind: 'program'; name: string } | { kind: 'link'; code: string };

/** @param hash as `location.hash` gives it: `#code=…` is a link, `#program=NAME` a program, all else nothing */
export function readPlace(hash: string): Place {
  const [, kind, value = ''] = /^#(code|program)=(.*)$/s.exec(hash) ?? [];
  if (kind === 'code') return { kind: 'link', code: value };
  return kind === 'program' ? { kind: 'program', name: value } : { kind: 'latest' };
}

export function linkHash(code: string): string {
  return `#code=${code}`;
}

export function programHash(name: string): string {
  return `#program=${name}`;
}

/** The name of a program that came from a link: the same program has the same name. */
export function linkName(source: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < source.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(source.charCodeAt(index))) * 0x100000001b3n);
  }
  return `link-${hash.toString(36)}`;
}

export function isLinkName(name: string): boolean {
  return name.startsWith('link-');
}

/** What a program that came from a link begins with, in a few words: its first line that says something. */
export function firstWords(source: string): string {
  const line = source.split('\n').find((text) => /\w|[^\x00-\x7f]/.test(text)) ?? '';
  const words = [...line.trim().replace(/^\/\/\s*/, '')];
  return words.length > 32 ? `${words.slice(0, 31).join('')}…` : words.join('');
}
