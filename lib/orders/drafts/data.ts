import { variantsOnSale } from "@/lib/catalogue/admin/products/variants-on-sale";
import { variantTitle } from "@/lib/catalogue/variant-title";
import type { Tx } from "@/lib/platform/db";
import { readList } from "@/lib/platform/lists/read-list";
import { readShop } from "@/lib/shop/data";
import { formatMoney } from "@/lib/values/format-money";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { pieceTitle } from "@/lib/values/piece-title";
import { draftListSpec } from "./draft-list-spec";
import { quoteDraft } from "./quote-draft";
import { returnWorth } from "./return-worth";
import { draftContentSchema } from "./schema";
import { showSums } from "./show-sums";
import type { Draft, DraftRow, FoundVariant } from "./types";

/** A draft with what it comes to now; null when there is none of this id. */
export async function readDraft(tx: Tx, id: string, now: Date): Promise<Draft | null> {
  const row = await tx.draftOrder.findUnique({ where: { id } });
  if (!row) return null;
  const content = draftContentSchema.parse(row.content);
  const quoted = await quoteDraft(tx, id, content, await returnWorth(tx, row.returnId), now);
  const { version, returnId, orderId } = row;
  return { id, version, content, returnId, orderId, sums: showSums(quoted, content) };
}

/** A page of the drafts nobody has sent yet, the latest first. */
export function listDrafts(tx: Tx, request: ListRequest): Promise<ListPage<DraftRow>> {
  return readList<DraftRow>(tx, draftListSpec, request);
}

/** Variants on sale that the words find: by product, or by the beginning of their SKU. */
export async function findVariants(tx: Tx, text: string): Promise<FoundVariant[]> {
  const { money } = await readShop(tx);
  const rows = await variantsOnSale(tx, text, 20);
  return rows.map(({ id, optionValues, sku, price, product, stock, tracked }) => {
    const left = tracked && stock ? `${stock.onHand - stock.reserved} left` : "";
    return {
      value: id,
      label: pieceTitle({ title: product.title, variantTitle: variantTitle(optionValues) }),
      hint: [formatMoney(price, money.currency, money.locale), left, sku].filter(Boolean).join(" · "),
    };
  });
}
