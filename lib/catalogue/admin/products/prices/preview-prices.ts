import { productInputOf } from "@/lib/catalogue/save/product-input-of";
import { readKnown } from "@/lib/catalogue/save/read-known";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { forbid } from "@/lib/staff/forbid";
import type { BulkPreview, Selection } from "@/lib/staff/lists/types";
import type { Actor } from "@/lib/staff/types";
import { formatMoney } from "@/lib/values/format-money";
import { type Result, success } from "@/lib/values/result";
import { chosenProducts } from "../bulk/chosen-products";
import { readPriceEffects } from "../data";
import { pricePlan } from "./price-plan";
import { type AskedPrices, readPricePlan } from "./read-price-plan";

const mostShown = 12;

/** What a change of prices would do and what the shop would then show. Writes nothing. */
export async function previewPrices(
  tx: Tx,
  actor: Actor,
  { selection, ...asked }: AskedPrices & { readonly selection: Selection },
  now: Date,
): Promise<Result<BulkPreview, "forbidden" | "too_many_chosen" | "not_a_price">> {
  const no = forbid(actor, "catalogue.read");
  if (no) return no;
  const { currency, locale } = (await readShop(tx)).money;
  const plan = readPricePlan(asked, currency);
  if (!plan.ok) return plan;
  const chosen = await chosenProducts(tx, selection);
  if (!chosen.ok) return chosen;
  const known = [...(await readKnown(tx, chosen.value)).values()];
  const changed = known.flatMap((product) => {
    const before = productInputOf(product);
    const after = pricePlan(before, plan.value);
    const variants = after.variants.flatMap((variant, index) => {
      const was = before.variants[index];
      const same = was?.price === variant.price && was.compareAtPrice === variant.compareAtPrice;
      return was && variant.id && !same ? [{ id: variant.id, was, wanted: variant }] : [];
    });
    return variants.length > 0 ? [{ title: product.title, variants }] : [];
  });
  const effects = await readPriceEffects(
    tx,
    changed.flatMap(({ variants }) => variants.map(({ id, wanted }) => ({ variantId: id, wanted }))),
    now,
  );
  const all = changed.flatMap(({ variants }) => variants);
  const shown = all.filter(({ id }) => effects[id]?.shows === "reduced").length;
  const silent = all.filter(
    ({ id }) => effects[id]?.shows === "no_prior" || effects[id]?.shows === "not_lower",
  ).length;
  const belowCost = all.filter(
    ({ wanted }) => wanted.costPerItem !== null && wanted.price < wanted.costPerItem,
  ).length;
  const range = (prices: number[]) => {
    const [low, high] = [Math.min(...prices), Math.max(...prices)];
    const money = (amount: number) => formatMoney(amount, currency, locale);
    return low === high ? money(low) : `${money(low)} to ${money(high)}`;
  };
  const notes = [
    `${all.length} ${all.length === 1 ? "variant" : "variants"} in all.`,
    shown > 0
      ? `The shop announces ${shown} of them as reduced, from the lowest price of the 30 days before.`
      : "",
    silent > 0 ? `${silent} will not be announced as reduced: they were as cheap before, or are new.` : "",
    belowCost > 0 ? `${belowCost} would cost less than they cost you.` : "",
  ];
  return success({
    count: changed.length,
    note: notes.filter(Boolean).join(" "),
    lines: changed.slice(0, mostShown).map(({ title, variants }) => {
      const percents = variants.flatMap(({ id }) => effects[id]?.percent ?? []);
      const announced = percents.length > 0 ? ` (−${Math.max(...percents)} %)` : "";
      return {
        label: title,
        before: range(variants.map(({ was }) => was.price)),
        after: `${range(variants.map(({ wanted }) => wanted.price))}${announced}`,
      };
    }),
  });
}
