/** Stripe's update of metadata: given pairs are set, an empty value takes its key away, "" takes all away. */
export function mergeMetadata(
  held: Record<string, string> | null,
  given: "" | Record<string, string> | undefined,
): Record<string, string> {
  if (given === undefined) return held ?? {};
  if (given === "") return {};
  return Object.fromEntries(Object.entries({ ...held, ...given }).filter(([, value]) => value !== ""));
}
