import type { Tx } from "@/lib/platform/db";
import { readTaken } from "../limits/read-taken";
import { readSaleOffers } from "./read-sale-offers";
import type { Asker, SaleLine, SaleOffer } from "./types";

type Asked = {
  readonly lines: readonly Pick<SaleLine, "variantId" | "promise">[];
  readonly asker: Asker;
  /** The address that the limit is counted by; null while it is not known. */
  readonly email: string | null;
  /** Whose own payments under way do not count against it; null: there is no basket. */
  readonly basketId: string | null;
};

/** What `chooseSales` has to know besides the usual prices. */
export type SaleFacts = {
  readonly offers: readonly SaleOffer[];
  readonly limits: ReadonlyMap<string, number>;
  readonly taken: ReadonlyMap<string, number>;
};

/** The prices of sales that are open to somebody at a moment, with their limits and what they have of those; null for none. */
export async function readSaleFacts(
  tx: Tx,
  { lines, asker, email, basketId }: Asked,
  now: Date,
): Promise<SaleFacts | null> {
  const ids = lines.map(({ variantId }) => variantId);
  const offers = await readSaleOffers(tx, ids, asker, now);
  const promised = lines.flatMap(({ promise }) => (promise && promise.until > now ? [promise.saleId] : []));
  if (offers.length + promised.length === 0) return null;
  const saleIds = [...new Set([...offers.map(({ saleId }) => saleId), ...promised])];
  const limited = await tx.sale.findMany({
    where: { id: { in: saleIds }, limitPerCustomer: { not: null } },
    select: { id: true, limitPerCustomer: true },
  });
  const limits = new Map(limited.map(({ id, limitPerCustomer }) => [id, limitPerCustomer ?? 0]));
  const taken =
    email === null
      ? new Map()
      : await readTaken(tx, { saleIds: [...limits.keys()], email, basketId: basketId ?? "" });
  return { offers, limits, taken };
}
