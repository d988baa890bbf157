import type { Tx } from "@/lib/platform/db";
import { readList } from "@/lib/platform/lists/read-list";
import { readShop } from "@/lib/shop/data";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { standingOf } from "../standing-of";
import { saleForm } from "./editor/sale-form";
import { countInvitations } from "./invitations/data";
import { saleListSpec } from "./sale-list-spec";
import type { SaleEditor, SaleListRow } from "./types";

/** A page of sales with where each stands at this moment. */
export async function listSales(tx: Tx, request: ListRequest, now: Date): Promise<ListPage<SaleListRow>> {
  return readList<SaleListRow>(tx, saleListSpec(now), request);
}

/** Everything a sale's page shows; null when there is none of this id. */
export async function readSaleEditor(tx: Tx, id: string, now: Date): Promise<SaleEditor | null> {
  const row = await tx.sale.findUnique({
    where: { id },
    include: { windows: { orderBy: { opensAt: "asc" } } },
  });
  if (!row) return null;
  const { money } = await readShop(tx);
  const { opensAt, endsAt, endedAt } = row;
  return {
    form: saleForm(row, money),
    standing: standingOf(row, now),
    ...{ opensAt, endsAt, endedAt },
    invitations: await countInvitations(tx, id),
    names: await readNames(tx, [...row.productIds, ...row.collectionIds]),
  };
}

async function readNames(tx: Tx, ids: readonly string[]): Promise<Record<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; title: string }[]>`
    SELECT id, title FROM product WHERE id = ANY(${[...ids]}::text[])
    UNION ALL SELECT id, title FROM collection WHERE id = ANY(${[...ids]}::text[])`;
  return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
}
