import { quoteStored } from "@/lib/basket/data";
import type { BasketQuote } from "@/lib/basket/types";
import { readDeliveryRules } from "@/lib/delivery/data";
import type { Destination } from "@/lib/delivery/types";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { leftItemsSchema } from "../schema";

type Left = { readonly basketId: string; readonly items: unknown };
type Asked = {
  readonly destination: Destination;
  /** A voucher to count in. */
  readonly code: string | null;
  /** Whose it is, where that is known to be the one who reads. */
  readonly buyer?: { readonly customerId: string | null; readonly email: string } | undefined;
};

/** What a basket left behind comes to now: prices, stock and delivery of this moment, against what they were then. */
export async function quoteLeft(
  tx: Tx,
  { basketId, items }: Left,
  { destination, code, buyer }: Asked,
  now: Date,
): Promise<BasketQuote> {
  const { money } = await readShop(tx);
  const lines = leftItemsSchema
    .parse(items)
    .map(({ variantId, quantity, unitPrice }) => ({ variantId, quantity, seenUnitPrice: unitPrice }));
  return quoteStored(tx, {
    basket: { id: basketId, discountCodes: code ? [code] : [], lines },
    ...{ destination, buyer, now, currency: money.currency },
    rules: await readDeliveryRules(tx),
  });
}
