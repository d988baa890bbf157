import { isDeepStrictEqual } from "node:util";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import type { SaleForm, SaleRule } from "../types";
import { readSaleForm } from "./read-sale-form";
import { saleForm } from "./sale-form";
import { saleMeanwhile } from "./sale-meanwhile";

type Refused = "forbidden" | "not_found" | "changed_meanwhile" | "not_a_draft" | "invalid";

/**
 * Saves what the editor of a sale holds, when nobody else did since the form began. Only a draft can be changed: what is
 * scheduled was promised. Refuses "changed_meanwhile" with what differs and "invalid" with a sentence a field.
 */
export async function saveSale(
  tx: Tx,
  actor: Actor,
  form: SaleForm,
  now: Date,
): Promise<Result<{ id: string; form: SaleForm }, Refused>> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const { currency, timeZone } = (await readShop(tx)).money;
  if (form.id !== null) await tx.$queryRaw`SELECT id FROM sale WHERE id = ${form.id} FOR UPDATE`;
  const include = { windows: { orderBy: { opensAt: "asc" } } } as const;
  const known = form.id === null ? null : await tx.sale.findUnique({ where: { id: form.id }, include });
  if (form.id !== null && !known) return refusal("not_found");
  if (known && known.state !== "draft") return refusal("not_a_draft");
  const before = known && saleForm(known, { currency, timeZone });
  if (known && before && known.version !== form.version)
    return refusal("changed_meanwhile", await saleMeanwhile(tx, form, before));
  const read = readSaleForm(form, { currency, timeZone });
  if (!read.ok) return read;
  const { windows, ...rule } = read.value;
  const id = known?.id ?? createId("sale");
  const lists = { productIds: [...rule.productIds], collectionIds: [...rule.collectionIds] };
  const data = { ...rule, ...lists, ownPrices: { ...rule.ownPrices }, updatedAt: now };
  if (known) await tx.sale.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
  else await tx.sale.create({ data: { id, ...data, createdAt: now } });
  await writeWindows(tx, id, windows);
  const row = await tx.sale.findUniqueOrThrow({ where: { id }, include });
  const after = saleForm(row, { currency, timeZone });
  const changed = (Object.keys(after) as (keyof SaleForm)[]).filter(
    (key) => key !== "id" && key !== "version" && !isDeepStrictEqual(before?.[key], after[key]),
  );
  const pick = (of: SaleForm) => Object.fromEntries(changed.map((key) => [key, of[key]]));
  await audit(
    tx,
    actor,
    {
      action: before ? "sale.save" : "sale.create",
      entity: "sale",
      entityId: id,
      before: before && pick(before),
      after: pick(after),
    },
    now,
  );
  return success({ id, form: after });
}

/** A window that stays keeps its row, because invitations hang on it. */
async function writeWindows(tx: Tx, saleId: string, windows: SaleRule["windows"]): Promise<void> {
  const kept = windows.map((window) => window.id);
  await tx.saleWindow.deleteMany({ where: { saleId, id: { notIn: kept } } });
  for (const { id, ...window } of windows) {
    const { count } = await tx.saleWindow.updateMany({ where: { id, saleId }, data: window });
    if (count === 0) await tx.saleWindow.create({ data: { ...window, id: createId("swin"), saleId } });
  }
}
