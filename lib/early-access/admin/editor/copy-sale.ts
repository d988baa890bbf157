import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { momentOf } from "@/lib/values/local-moment";
import { type Result, refusal, success } from "@/lib/values/result";
import { shiftedMoment } from "./shifted-moment";

type Asked = {
  readonly id: string;
  /** When the copy opens for everybody, as a field of date and time has it. */
  readonly opensAt: string;
};

/**
 * Makes a draft of a sale with the same goods, prices and windows, which opens at another moment: windows and end keep their
 * distance from the opening by the shop's clock. Whoever was invited to the first one is not invited to the second, and
 * letters are set anew. Refuses "not_found", "no_opening" for a sale that has none to be counted from, and "invalid".
 */
export async function copySale(
  tx: Tx,
  actor: Actor,
  { id: from, opensAt: text }: Asked,
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found" | "no_opening" | "invalid">> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const sale = await tx.sale.findUnique({
    where: { id: from },
    include: { windows: { orderBy: [{ opensAt: "asc" }, { id: "asc" }] } },
  });
  if (!sale) return refusal("not_found");
  if (!sale.opensAt) return refusal("no_opening");
  const { timeZone } = (await readShop(tx)).money;
  const opensAt = momentOf(text, timeZone);
  if (!opensAt) return refusal("invalid", { opensAt: "Give a day and a time." });
  const shift = { from: sale.opensAt, to: opensAt, timeZone };
  const { percent, productIds, collectionIds, limitPerCustomer, holdoutShare } = sale;
  const id = createId("sale");
  const name = `${sale.name} (copy)`.slice(0, 100);
  await tx.sale.create({
    data: {
      ...{ id, name, percent, productIds, collectionIds, limitPerCustomer, holdoutShare, opensAt },
      ownPrices: sale.ownPrices ?? {},
      endsAt: sale.endsAt && shiftedMoment(sale.endsAt, shift),
      ...{ createdAt: now, updatedAt: now },
      windows: {
        create: sale.windows.map(({ kind, segmentId, tier, opensAt: at }) => ({
          ...{ id: createId("swin"), kind, segmentId, tier, opensAt: shiftedMoment(at, shift) },
        })),
      },
    },
  });
  const change = { before: null, after: { from, name, opensAt } };
  await audit(tx, actor, { action: "sale.copy", entity: "sale", entityId: id, ...change }, now);
  return success({ id });
}
