import { groupDifferences } from "@/lib/campaigns/report/group-differences";
import { reportSchema } from "@/lib/campaigns/report/schema";
import { readWindowNames } from "@/lib/early-access/admin/read-window-names";
import { standingOf } from "@/lib/early-access/standing-of";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { readBefore } from "./read-before";
import { readDays, readSums } from "./read-sums";
import type { HeldOutComparison, SaleResult, SaleSums } from "./types";

const none: SaleSums = { orders: 0, buyers: 0, firstTime: 0, pieces: 0, money: 0, refunded: 0, given: 0 };

/** What came of a sale until now; null when there is none of this id, or it is a draft. */
export async function readSaleResult(tx: Tx, id: string, now: Date): Promise<SaleResult | null> {
  const sale = await tx.sale.findFirst({
    where: { id, state: "scheduled" },
    include: { windows: { orderBy: [{ opensAt: "asc" }, { id: "asc" }] }, heldOut: true },
  });
  if (!sale?.opensAt || !sale.endsAt) return null;
  const { timeZone, currency } = (await readShop(tx)).money;
  const { name, opensAt, endsAt, endedAt, windows } = sale;
  const until = endedAt && endedAt < endsAt ? endedAt : endsAt;
  const first = windows[0]?.opensAt;
  const from = first && first < opensAt ? first : opensAt;
  const nameOf = await readWindowNames(tx, windows);
  const { byWindow, ...sums } = await readSums(tx, id);
  const lost = byWindow.get("");
  const begun = from < now && from < until;
  const span = { from, until: until < now ? until : now };
  return {
    ...{ id, name, from, opensAt, until, standing: standingOf(sale, now) },
    ...sums,
    windows: [
      ...windows.map((window) => ({
        window: { kind: window.kind, of: nameOf(window), opensAt: window.opensAt },
        ...(byWindow.get(window.id) ?? none),
      })),
      ...(lost ? [{ window: null, ...lost }] : []),
    ],
    days: await readDays(tx, id, timeZone),
    before: begun ? await readBefore(tx, { saleId: id, ...span, timeZone, currency }) : null,
    holdsOut: sale.holdoutShare > 0,
    heldOut: heldOutOf(sale.heldOut),
  };
}

function heldOutOf(kept: { figures: unknown; countedAt: Date } | null): HeldOutComparison | null {
  const groups = reportSchema.shape.holdout.safeParse(kept?.figures).data;
  return kept && groups ? { groups, differences: groupDifferences(groups), countedAt: kept.countedAt } : null;
}
