const source = {
  date: new Date(0),
  map: new Map([['k', new Set([1])]]),
  nested: { list: [1, , 3] },
  bytes: new Uint8Array([1, 2]),
  big: 1n,
  re: /x/gi,
  missing: undefined,
};
const copy = structuredClone(source);
console.log(copy);
console.log(copy.nested === source.nested, copy.map.get('k') === source.map.get('k'));
const cycle: Record<string, unknown> = {};
cycle.self = cycle;
const cloned = structuredClone(cycle);
console.log(cloned.self === cloned, cloned);
class Point {
  x = 1;
  get double(): number {
    return this.x * 2;
  }
}
console.log(structuredClone(new Point()));
