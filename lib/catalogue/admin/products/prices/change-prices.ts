import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { forbid } from "@/lib/staff/forbid";
import type { BulkDone, Selection } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { changeProducts } from "../bulk/change-products";
import { chosenProducts } from "../bulk/chosen-products";
import { pricePlan } from "./price-plan";
import { type AskedPrices, readPricePlan } from "./read-price-plan";

type Change = AskedPrices & { readonly selection: Selection };

/** Changes the prices of all variants of products; every price of before stays in their history. */
export async function changePrices(
  tx: Tx,
  actor: Actor,
  { selection, ...asked }: Change,
  now: Date,
): Promise<Result<BulkDone, "forbidden" | "too_many_chosen" | "not_a_price">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const plan = readPricePlan(asked, (await readShop(tx)).money.currency);
  if (!plan.ok) return plan;
  const chosen = await chosenProducts(tx, selection);
  if (!chosen.ok) return chosen;
  const changed = await changeProducts(
    tx,
    actor,
    chosen.value,
    "product.price",
    (product) => pricePlan(product, plan.value),
    now,
  );
  return success({ done: changed.length, skipped: chosen.value.length - changed.length });
}
