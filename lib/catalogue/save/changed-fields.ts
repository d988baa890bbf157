import { isDeepStrictEqual } from "node:util";

/** Those of the wanted fields that differ from what is there; null when none does. */
export function changedFields<Fields extends object>(
  before: { readonly [Key in keyof Fields]: unknown },
  wanted: Fields,
): Partial<Fields> | null {
  const changed: Partial<Fields> = {};
  for (const key in wanted) if (!isDeepStrictEqual(before[key], wanted[key])) changed[key] = wanted[key];
  return Object.keys(changed).length > 0 ? changed : null;
}
