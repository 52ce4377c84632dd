/** FNV-1a, then the finalizer of MurmurHash3: texts that differ in one letter land far apart. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The items in an order that follows from the ids alone: the same in every build and in every language. */
export function shuffle<T extends { id: string }>(items: readonly T[], seed: string): T[] {
  const place = (item: T): number => scatter(`${seed}/${item.id}`);
  return items.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
