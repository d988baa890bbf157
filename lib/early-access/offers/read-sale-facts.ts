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
  const told = new Map(offers.map(({ saleId, limit }) => [saleId, limit]));
  const untold = [...new Set(promised)].filter((saleId) => !told.has(saleId));
  const all = [...told, ...(await limitsOf(tx, untold))];
  const limits = new Map(
    all.flatMap(([saleId, limit]): [string, number][] => (limit === null ? [] : [[saleId, limit]])),
  );
  const taken =
    email === null
      ? new Map()
      : await readTaken(tx, { saleIds: [...limits.keys()], email, basketId: basketId ?? "" });
  return { offers, limits, taken };
}

/** The limits of sales that are promised and not open to the asker any more, or not yet. */
async function limitsOf(tx: Tx, saleIds: readonly string[]): Promise<[string, number | null][]> {
  if (saleIds.length === 0) return [];
  const sales = await tx.sale.findMany({
    where: { id: { in: [...saleIds] } },
    select: { id: true, limitPerCustomer: true },
  });
  return sales.map(({ id, limitPerCustomer }) => [id, limitPerCustomer]);
}
