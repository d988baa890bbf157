import type { BasketQuote } from "@/lib/basket/types";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

/**
 * Writes down what each discount gave an order, line by line: for invoices, refunds and reports, whatever becomes of the
 * rule later.
 * @param lineIds ids of the order's lines in the order of the quote's; gifts come last
 */
export async function noteDiscounts(
  tx: Tx,
  orderId: string,
  quote: BasketQuote,
  lineIds: readonly string[],
): Promise<void> {
  const given = quote.offers.applied.map((offer) => ({ ...offer, rowId: createId("odisc") }));
  if (given.length === 0) return;
  await tx.orderDiscount.createMany({
    data: given.map(({ rowId, id, title, code, kind, amount, deliveryOff, gift }) => ({
      ...{ id: rowId, orderId, discountId: id, title, code, kind, amount, deliveryOff },
      giftWorth: gift?.worth ?? 0,
    })),
  });
  await tx.orderDiscountLine.createMany({
    data: given.flatMap(({ rowId, perLine }) =>
      perLine.flatMap((amount, index) => {
        const orderLineId = lineIds[index];
        return amount > 0 && orderLineId ? [{ orderDiscountId: rowId, orderLineId, amount }] : [];
      }),
    ),
  });
}
