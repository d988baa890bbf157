type Range = number | { gt?: number; gte?: number; lt?: number; lte?: number } | undefined;

/** Stripe's `created` filter. */
export function inRange(value: number, range: Range): boolean {
  if (range === undefined) return true;
  if (typeof range === "number") return value === range;
  return (
    value > (range.gt ?? -Infinity) &&
    value >= (range.gte ?? -Infinity) &&
    value < (range.lt ?? Infinity) &&
    value <= (range.lte ?? Infinity)
  );
}
