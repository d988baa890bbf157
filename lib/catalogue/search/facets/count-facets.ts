/**
 * How many products have each facet.
 * @param counted the products' facets, one a line, as `product_document.counted` has them
 * @param key what counted facets begin with, such as "type="; all are counted when left out
 */
export function countFacets(counted: string, key = ""): Map<string, number> {
  const counts = new Map<string, number>();
  for (let from = 0, to = 0; from < counted.length; from = to + 1) {
    to = counted.indexOf("\n", from);
    if (to < 0) to = counted.length;
    if (to === from || !counted.startsWith(key, from)) continue;
    const facet = counted.slice(from, to);
    counts.set(facet, (counts.get(facet) ?? 0) + 1);
  }
  return counts;
}
