import type { Tx } from "@/lib/platform/db";
import { readTaken } from "../limits/read-taken";
import { chooseSales } from "./choose-sales";
import { readSaleOffers } from "./read-sale-offers";
import type { Asker, LineSale, SaleLine } from "./types";

type Asked = {
  readonly lines: readonly SaleLine[];
  readonly usual: ReadonlyMap<string, number>;
  readonly asker: Asker;
  /** The address that the limit is counted by; null while it is not known. */
  readonly email: string | null;
  /** Whose own payments under way do not count against it. */
  readonly basketId: string;
};

/** What sales make of the lines of a basket at this moment, by variant; lines that no sale touches are missing. */
export async function salesForLines(
  tx: Tx,
  { lines, usual, asker, email, basketId }: Asked,
  now: Date,
): Promise<Map<string, LineSale>> {
  const ids = lines.map(({ variantId }) => variantId);
  const offers = await readSaleOffers(tx, ids, asker, now);
  const promised = lines.flatMap(({ promise }) => (promise && promise.until > now ? [promise.saleId] : []));
  if (offers.length + promised.length === 0) return new Map();
  const saleIds = [...new Set([...offers.map(({ saleId }) => saleId), ...promised])];
  const limited = await tx.sale.findMany({
    where: { id: { in: saleIds }, limitPerCustomer: { not: null } },
    select: { id: true, limitPerCustomer: true },
  });
  const limits = new Map(limited.map(({ id, limitPerCustomer }) => [id, limitPerCustomer ?? 0]));
  const taken =
    email === null ? new Map() : await readTaken(tx, { saleIds: [...limits.keys()], email, basketId });
  return chooseSales(lines, { offers, usual, taken, limits }, now);
}
