/** A score from 1 to 5: one more for each of the four bounds that a figure lies above. */
export function scoreOf<Figure extends number | bigint | Date>(
  figure: Figure,
  bounds: readonly Figure[],
): number {
  return 1 + bounds.filter((bound) => figure > bound).length;
}
