import { z } from "zod";

const orderSchema = z.array(z.array(z.string()));

/**
 * The values of each option in the order shown: that of the column "Regulars / Option order" where our own export wrote
 * it, then in the order of the variants.
 */
export function optionValues(
  choices: readonly (readonly string[])[],
  count: number,
  order: string | undefined,
): string[][] {
  const listed = parsedOrder(order);
  return Array.from({ length: count }, (_, index) => [
    ...new Set([...(listed[index] ?? []), ...choices.flatMap((choice) => choice[index] ?? [])]),
  ]);
}

function parsedOrder(text: string | undefined): string[][] {
  if (text === undefined) return [];
  try {
    return orderSchema.catch([]).parse(JSON.parse(text));
  } catch {
    return [];
  }
}
