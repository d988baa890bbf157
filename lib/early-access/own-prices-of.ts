import { z } from "zod";

const schema = z.record(z.string(), z.int().min(0));

/** The prices of their own that variants have in a sale, by variant, as the column holds them. Minor units. */
export function ownPricesOf(column: unknown): Readonly<Record<string, number>> {
  return schema.parse(column);
}
