import { nameOf } from "@/lib/discounts/name-of";
import type { Tx } from "@/lib/platform/db";
import type { Content } from "../content/schema";
import type { CheckFacts } from "./types";

/** The products and vouchers that a letter shows, and whether they can be bought and used. */
export async function readGoodsShown(
  tx: Tx,
  contents: readonly Content[],
  now: Date,
): Promise<Pick<CheckFacts, "products" | "vouchers">> {
  const blocks = contents.flatMap(({ content }) => content);
  const ids = [...new Set(blocks.flatMap((block) => (block.type === "products" ? block.attrs.ids : [])))];
  const discountIds = [
    ...new Set(blocks.flatMap((block) => (block.type === "voucher" ? (block.attrs.discountId ?? []) : []))),
  ];
  const rows = await tx.product.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, status: true, publishedAt: true, available: true },
  });
  const discounts = await tx.discount.findMany({ where: { id: { in: discountIds } } });
  return {
    products: ids.map((id) => {
      const row = rows.find((one) => one.id === id);
      if (!row) return { title: "A product that was deleted", state: "not_for_sale" };
      const forSale = row.status === "active" && row.publishedAt !== null && row.publishedAt <= now;
      return {
        title: row.title,
        state: forSale ? (row.available ? "for_sale" : "sold_out") : "not_for_sale",
      };
    }),
    vouchers: discountIds.map((id) => {
      const row = discounts.find((one) => one.id === id);
      if (!row)
        return {
          title: "A discount that was deleted",
          active: false,
          startsAt: null,
          endsAt: null,
          usedUp: false,
        };
      const { active, startsAt, endsAt, usageLimit, used } = row;
      return {
        title: nameOf(row),
        active,
        startsAt,
        endsAt,
        usedUp: usageLimit !== null && used >= usageLimit,
      };
    }),
  };
}
