/**
 * The longest part of an order that is in order already: what is not in it is out of place. Of several such parts the
 * one that ends earliest is taken.
 * @param places different numbers
 */
export function longestInOrder(places: readonly number[]): Set<number> {
  const best: number[][] = [];
  for (const [index, place] of places.entries()) {
    let chain: number[] = [];
    for (let before = 0; before < index; before++) {
      if (places[before]! < place && best[before]!.length > chain.length) chain = best[before]!;
    }
    best.push([...chain, place]);
  }
  return new Set(best.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []));
}
