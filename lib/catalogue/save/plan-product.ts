import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";
import { variantSlug } from "../handles/variant-slug";
import type { ProductInput, VariantInput } from "../schema";
import { changedFields } from "./changed-fields";
import { type KnownVariant, matchVariants } from "./match-variants";
import { openingPrices } from "./opening-prices";
import { type PicturePlan, planPictures } from "./plan-pictures";
import { productFields } from "./product-fields";
import type { KnownProduct } from "./read-known";
import { variantFields } from "./variant-fields";

/** What must be written for a product to become what an input says. Empty lists where nothing changes. */
export type ProductPlan = {
  readonly productId: string;
  /** Its row was made by this save and has its fields already. */
  readonly created: boolean;
  readonly fields: Prisma.ProductUpdateInput | null;
  /** All options anew, null when they stay. */
  readonly options: Prisma.ProductOptionCreateManyInput[] | null;
  readonly createVariants: readonly Prisma.VariantCreateManyInput[];
  readonly updateVariants: readonly {
    readonly id: string;
    readonly fields: Prisma.VariantUncheckedUpdateInput;
  }[];
  readonly removeVariants: readonly string[];
  readonly prices: readonly Prisma.PriceChangeCreateManyInput[];
  readonly openStock: readonly { readonly variantId: string; readonly onHand: number }[];
  readonly countStock: readonly { readonly variantId: string; readonly onHand: number }[];
  readonly pictures: PicturePlan;
  /** Collections by hand, by id; null when they stay. */
  readonly collectionIds: readonly string[] | null;
  /** Something other than stock changes. */
  readonly changed: boolean;
};

/** What a plan looks at: a product as it is, or the bare row that this save has just made. */
export type ProductBefore = Pick<
  KnownProduct,
  "id" | "options" | "variants" | "media" | "collections" | keyof ReturnType<typeof productFields>
> & { readonly created: boolean };

/** Compares a product with what it shall be. Writes nothing. */
export function planProduct(
  known: ProductBefore,
  input: ProductInput,
  collectionIds: readonly string[] | null,
  now: Date,
): ProductPlan {
  const productId = known.id;
  const fields = known.created ? null : changedFields(known, productFields(input, known, now));
  const options = optionsOf(input, known);
  const optionsBefore = known.options.map(({ name, values, position }) => ({ name, values, position }));
  const optionsChanged = changedFields({ options: optionsBefore }, { options }) !== null;
  const pictures = planPictures(input.pictures, known.media);
  const variants = planVariants(known, input, pictures, now);
  const before = new Set(known.collections.map((link) => link.collectionId));
  const collectionsChanged =
    collectionIds !== null &&
    (collectionIds.length !== before.size || collectionIds.some((id) => !before.has(id)));
  return {
    productId,
    created: known.created,
    fields,
    options: optionsChanged ? options.map((option) => ({ ...option, id: createId("opt"), productId })) : null,
    ...variants,
    pictures,
    collectionIds: collectionsChanged ? collectionIds : null,
    changed:
      fields !== null ||
      optionsChanged ||
      collectionsChanged ||
      pictures.linksChanged ||
      pictures.rename.length > 0 ||
      variants.createVariants.length + variants.updateVariants.length + variants.removeVariants.length > 0,
  };
}

/** The options an input names; where other variants stay, with their values too. */
function optionsOf(input: ProductInput, known: ProductBefore) {
  return input.options.map(({ name, values }, position) => {
    const before = known.options[position];
    const kept = input.keepOthers && before?.name === name ? before.values : [];
    return { name, values: [...new Set([...kept, ...values])], position };
  });
}

function isSameChoice(wanted: VariantInput, before: KnownVariant): boolean {
  return isDeepStrictEqual(wanted.optionValues, before.optionValues);
}

function planVariants(known: ProductBefore, input: ProductInput, pictures: PicturePlan, now: Date) {
  const { matches, left } = matchVariants(input, known.variants);
  // A variant that no longer fits the options cannot stay.
  const kept = input.keepOthers
    ? left.filter((variant) => variant.optionValues.length === input.options.length)
    : [];
  const removed = left.filter((variant) => !kept.includes(variant));
  const taken = new Set(kept.map((variant) => variant.slug));
  // A choice that is renamed gives its address free for another.
  for (const { input: wanted, known: before } of matches)
    if (before && isSameChoice(wanted, before)) taken.add(before.slug);
  const plan = {
    createVariants: [] as Prisma.VariantCreateManyInput[],
    updateVariants: [] as { id: string; fields: Prisma.VariantUncheckedUpdateInput }[],
    removeVariants: removed.map((variant) => variant.id),
    prices: [] as Prisma.PriceChangeCreateManyInput[],
    openStock: [] as { variantId: string; onHand: number }[],
    countStock: [] as { variantId: string; onHand: number }[],
  };
  matches.forEach(({ input: variant, known: before }, index) => {
    const stays = before !== null && isSameChoice(variant, before);
    const slug = stays ? before.slug : variantSlug(variant.optionValues, taken);
    taken.add(slug);
    const mediaId = variant.picture === undefined ? null : (pictures.ids[variant.picture] ?? null);
    // Where others stay, the named ones keep their places among them.
    const position = input.keepOthers ? (before?.position ?? known.variants.length + index) : index;
    const wanted = { ...variantFields(variant), slug, mediaId, position };
    if (!before) {
      const id = createId("var");
      plan.createVariants.push({ ...wanted, id, productId: known.id });
      plan.prices.push(...openingPrices(variant, now).map((price) => ({ ...price, variantId: id })));
      plan.openStock.push({ variantId: id, onHand: variant.onHand ?? 0 });
      return;
    }
    const fields = changedFields(before, wanted);
    if (fields) plan.updateVariants.push({ id: before.id, fields: stays ? fields : { ...fields, slug } });
    if (before.price !== variant.price || before.compareAtPrice !== variant.compareAtPrice)
      plan.prices.push({
        variantId: before.id,
        price: variant.price,
        compareAtPrice: variant.compareAtPrice,
        from: now,
      });
    if (!before.stock) plan.openStock.push({ variantId: before.id, onHand: variant.onHand ?? 0 });
    else if (variant.onHand !== undefined && variant.onHand !== before.stock.onHand)
      plan.countStock.push({ variantId: before.id, onHand: variant.onHand });
  });
  return plan;
}
