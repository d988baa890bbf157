import { slugOf } from "./slug-of";

/**
 * The address part of a choice: "large-oat"; "only" for a product without options. Choices that look the same in an
 * address (9" and 9') are told apart by a number.
 * @param taken the slugs of the product's other variants
 */
export function variantSlug(values: readonly string[], taken: ReadonlySet<string>): string {
  const parts = values.map((value) => slugOf(value.replace(/(\d)\.(\d)/g, "$1-$2")) || "other");
  const plain = parts.join("-").slice(0, 200) || "only";
  let slug = plain;
  for (let number = 2; taken.has(slug); number += 1) slug = `${plain}-${number}`;
  return slug;
}
