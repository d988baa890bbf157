import { slugOf } from "@/lib/catalogue/handles/slug-of";
import { type ProductDraft, type ProductInput, productInputSchema } from "@/lib/catalogue/schema";
import { momentOf } from "@/lib/values/local-moment";
import { parseAmount } from "@/lib/values/parse-amount";
import { type Result, refusal, success } from "@/lib/values/result";
import type { ProductForm, VariantForm } from "../types";

type Faults = Record<string, string>;
type Context = {
  readonly currency: string;
  readonly timeZone: string;
  /** The product as it is; null for a new one. */
  readonly before: ProductInput | null;
  readonly now: Date;
};

/**
 * Reads what was typed into the editor as the input that is saved; what the editor does not show stays as it was.
 * Refuses with a sentence for each field that cannot be read, by its path in the form.
 */
export function readProductDraft(
  form: ProductForm,
  { currency, timeZone, before, now }: Context,
): Result<ProductInput, "invalid", Faults> {
  const faults: Faults = {};
  const place = new Map(form.pictures.map(({ mediaId }, index) => [mediaId, index]));
  const draft: ProductDraft = {
    handle: slugOf(form.handle || form.title),
    title: form.title,
    descriptionHtml: form.descriptionHtml,
    vendor: form.vendor,
    productType: form.productType,
    tags: form.tags.filter((tag) => tag.trim() !== ""),
    status: form.status,
    publishedAt: readPublication(form, timeZone, before, now, faults),
    seoTitle: form.seoTitle,
    seoDescription: form.seoDescription,
    giftCard: form.giftCard,
    taxClass: form.taxClass,
    options: form.options,
    pictures: form.pictures,
    variants: form.variants.map((variant, index) =>
      readVariant(variant, `variants.${index}`, currency, { before, place, faults }),
    ),
    collections: form.collections,
    extra: before?.extra ?? {},
  };
  const parsed = productInputSchema.safeParse(draft);
  for (const issue of parsed.error?.issues ?? []) {
    const name = issue.path.join(".");
    faults[name] ??= sentences[name] ?? sentenceOf(issue.code, issue.message);
  }
  if (!form.handle && faults.title) delete faults.handle;
  if (!parsed.success || Object.keys(faults).length > 0) return refusal("invalid", faults);
  return success(parsed.data);
}

const sentences: Faults = {
  title: "Give it a title of at most 255 letters.",
  handle: "The address needs letters or digits, 255 at most.",
  variants: "It needs at least one variant that can be bought.",
};

function sentenceOf(code: string, message: string): string {
  if (code === "too_big") return "This is too long or too much.";
  if (code === "too_small") return "This is needed.";
  return code === "custom" ? `This ${message}.` : "This cannot be right.";
}

/** From when it is shown: undefined leaves that as it is, which is now for a product that is shown for the first time. */
function readPublication(
  form: ProductForm,
  timeZone: string,
  before: ProductInput | null,
  now: Date,
  faults: Faults,
): Date | undefined {
  if (form.status !== "active") return undefined;
  if (form.publishAt === "") {
    const planned = before?.publishedAt && before.publishedAt > now;
    return planned || !before?.publishedAt ? now : undefined;
  }
  const moment = momentOf(form.publishAt, timeZone);
  if (!moment) faults.publishAt = "Give a day and a time.";
  return moment ?? undefined;
}

type VariantContext = {
  readonly before: ProductInput | null;
  readonly place: ReadonlyMap<string, number>;
  readonly faults: Faults;
};

function readVariant(
  variant: VariantForm,
  path: string,
  currency: string,
  { before, place, faults }: VariantContext,
): ProductDraft["variants"][number] {
  const amount = (name: "price" | "compareAtPrice" | "costPerItem") => {
    if (variant[name].trim() === "") return null;
    const read = parseAmount(variant[name], currency);
    if (read === null) faults[`${path}.${name}`] = "Write an amount, such as 12.50.";
    return read;
  };
  const whole = (name: "weightGrams" | "onHand") => {
    const text = variant[name].trim().replace(/^−/, "-");
    if (text === "") return 0;
    if (!/^-?\d{1,9}$/.test(text) || (name === "weightGrams" && text.startsWith("-")))
      faults[`${path}.${name}`] = name === "onHand" ? "Write a whole number." : "Write whole grams.";
    return Number.parseInt(text, 10) || 0;
  };
  const price = amount("price");
  if (variant.price.trim() === "") faults[`${path}.price`] = "Give it a price.";
  const known = before?.variants.find(({ id }) => id !== undefined && id === variant.id);
  const onHand = whole("onHand");
  return {
    ...(variant.id ? { id: variant.id } : {}),
    optionValues: variant.optionValues,
    price: price ?? 0,
    compareAtPrice: amount("compareAtPrice"),
    costPerItem: amount("costPerItem"),
    sku: variant.sku,
    barcode: variant.barcode,
    weightGrams: whole("weightGrams"),
    requiresShipping: variant.requiresShipping,
    taxable: variant.taxable,
    tracked: variant.tracked,
    oversell: variant.oversell,
    // Of those that are there already the difference is moved, so that what is sold meanwhile stays sold.
    ...(known ? {} : { onHand }),
    picture: place.get(variant.mediaId),
    extra: known?.extra ?? {},
  };
}
