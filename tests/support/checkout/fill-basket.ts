import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

/** A guest's basket with these pieces in it. */
export async function fillBasket(pieces: Readonly<Record<string, number>>): Promise<string> {
  const id = createId("bask");
  await db().basket.create({
    data: {
      id,
      currency: "GBP",
      lines: {
        create: Object.entries(pieces).map(([variantId, quantity]) => ({
          id: createId("line"),
          variantId,
          quantity,
          seenUnitPrice: 0,
        })),
      },
    },
  });
  return id;
}
