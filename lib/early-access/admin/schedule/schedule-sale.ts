import { planPrices } from "@/lib/catalogue/prices/plan-prices";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { ownPricesOf } from "../../own-prices-of";
import { priceGoods } from "../goods/price-goods";

type Seen = { readonly id: string; readonly version: number };
type Refused =
  | "forbidden"
  | "changed_meanwhile"
  | "no_opening"
  | "opening_is_past"
  | "letters_too_late"
  | "no_goods"
  | "nothing_reduced";

/**
 * Settles a sale: which goods at which prices, from when. From then on it comes by itself; until its first window it can be
 * taken back. Refuses what lacks a moment, goods or a reduction, "letters_too_late" where the letters of a window would still go
 * out when the sale is everybody's, and "changed_meanwhile" when it is no longer the draft
 * that was seen.
 */
export async function scheduleSale(
  tx: Tx,
  actor: Actor,
  { id, version }: Seen,
  now: Date,
): Promise<Result<{ variants: number }, Refused>> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  await tx.$queryRaw`SELECT id FROM sale WHERE id = ${id} FOR UPDATE`;
  const sale = await tx.sale.findFirst({ where: { id, version, state: "draft" } });
  if (!sale) return refusal("changed_meanwhile");
  const { opensAt, endsAt, percent, productIds, collectionIds } = sale;
  if (!opensAt || !endsAt) return refusal("no_opening");
  if (opensAt <= now) return refusal("opening_is_past");
  const late = await tx.$queryRaw<unknown[]>`
    SELECT FROM sale_mailing m JOIN sale_window w ON w.id = m.window_id
    WHERE w.sale_id = ${id} AND w.opens_at + make_interval(mins => m.spread_minutes) >= ${opensAt}`;
  if (late.length > 0) return refusal("letters_too_late");
  const pieces = await priceGoods(
    tx,
    { percent, productIds, collectionIds, opensAt, ownPrices: ownPricesOf(sale.ownPrices) },
    now,
  );
  if (pieces.length === 0) return refusal("no_goods");
  const prices = pieces.flatMap(({ variantId, price }) => (price === null ? [] : [{ variantId, price }]));
  if (prices.length === 0) return refusal("nothing_reduced");
  await tx.sale.update({
    where: { id },
    data: { state: "scheduled", version: { increment: 1 }, updatedAt: now },
  });
  await planPrices(tx, { saleId: id, prices, from: opensAt, until: endsAt });
  await audit(
    tx,
    actor,
    {
      action: "sale.schedule",
      entity: "sale",
      entityId: id,
      before: null,
      after: { opensAt, endsAt, variants: prices.length },
    },
    now,
  );
  return success({ variants: prices.length });
}
