import type { KnownProduct } from "../save/read-known";
import type { ProductInput, VariantInput } from "../schema";

type Columns = ReadonlySet<string>;

const ofProduct = [
  "Title",
  "Body (HTML)",
  "Vendor",
  "Type",
  "Tags",
  "Published",
  "Gift Card",
  "SEO Title",
  "SEO Description",
];
const ofVariant = [
  ...[
    "Variant SKU",
    "Variant Grams",
    "Variant Inventory Tracker",
    "Variant Inventory Policy",
    "Variant Barcode",
  ],
  ...["Variant Compare At Price", "Variant Requires Shipping", "Variant Taxable", "Cost per item"],
];
const ofPictures = ["Image Src", "Variant Image"];

/** Whether a file leaves out columns that a full export has, so that it speaks of some things only. */
export function isPartial(columns: Columns): boolean {
  return [...ofProduct, ...ofVariant, ...ofPictures].some((column) => !columns.has(column));
}

/**
 * What a file without some columns says of a product that is there already: a column that is missing leaves things as
 * they are, an empty cell empties them. Null when the product has options and the file no column for them.
 */
export function keepAbsent(input: ProductInput, known: KnownProduct, columns: Columns): ProductInput | null {
  const namesChoices = [...columns].some((column) => /^Option\d+ Value$/.test(column));
  if (!namesChoices && known.options.length > 0) return null;
  const kept = <Value>(column: string, said: Value, before: Value) => (columns.has(column) ? said : before);
  const { pictures, placeOf } = keptPictures(input, known, columns);
  const silent = !columns.has("Published") && !columns.has("Status");
  return {
    ...input,
    title: kept("Title", input.title, known.title),
    descriptionHtml: kept("Body (HTML)", input.descriptionHtml, known.descriptionHtml),
    vendor: kept("Vendor", input.vendor, known.vendor),
    productType: kept("Type", input.productType, known.productType),
    tags: kept("Tags", input.tags, known.tags),
    seoTitle: kept("SEO Title", input.seoTitle, known.seoTitle),
    seoDescription: kept("SEO Description", input.seoDescription, known.seoDescription),
    giftCard: kept("Gift Card", input.giftCard, known.giftCard),
    status: silent ? known.status : input.status,
    publishedAt: silent ? known.publishedAt : input.publishedAt,
    extra: keptExtra(input.extra, known.extra, columns),
    pictures,
    variants: input.variants.map((variant) => {
      const choice = JSON.stringify(variant.optionValues);
      const before = known.variants.find(({ optionValues }) => JSON.stringify(optionValues) === choice);
      const picture = placeOf(variant, before?.mediaId ?? null);
      return { ...keptVariant(variant, before, columns), picture };
    }),
  };
}

type KnownVariant = KnownProduct["variants"][number];

function keptVariant(
  variant: VariantInput,
  before: KnownVariant | undefined,
  columns: Columns,
): VariantInput {
  if (!before) return variant;
  const kept = <Value>(column: string, said: Value, was: Value) => (columns.has(column) ? said : was);
  return {
    ...variant,
    sku: kept("Variant SKU", variant.sku, before.sku),
    barcode: kept("Variant Barcode", variant.barcode, before.barcode),
    weightGrams: kept("Variant Grams", variant.weightGrams, before.weightGrams),
    tracked: kept("Variant Inventory Tracker", variant.tracked, before.tracked),
    oversell: kept("Variant Inventory Policy", variant.oversell, before.oversell),
    compareAtPrice: kept("Variant Compare At Price", variant.compareAtPrice, before.compareAtPrice),
    requiresShipping: kept("Variant Requires Shipping", variant.requiresShipping, before.requiresShipping),
    taxable: kept("Variant Taxable", variant.taxable, before.taxable),
    costPerItem: kept("Cost per item", variant.costPerItem, before.costPerItem),
    extra: keptExtra(variant.extra, before.extra, columns),
  };
}

function keptExtra(said: Record<string, string>, before: unknown, columns: Columns): Record<string, string> {
  const entries = before && typeof before === "object" ? Object.entries(before) : [];
  const absent = entries.filter(([column, text]) => typeof text === "string" && !columns.has(column));
  return { ...Object.fromEntries(absent), ...said };
}

/** The pictures that stay, and where each variant's stands among them. */
function keptPictures(input: ProductInput, known: KnownProduct, columns: Columns) {
  const idOf = new Map(known.media.map(({ media }) => [media.sourceUrl, media.id]));
  const before = known.media.map(({ media }) => ({ mediaId: media.id, alt: media.alt }));
  const said = input.pictures.map((picture) => {
    const mediaId = picture.mediaId ?? idOf.get(picture.sourceUrl ?? "");
    return mediaId ? { mediaId, alt: picture.alt } : picture;
  });
  const isKept = (picture: ProductInput["pictures"][number]) =>
    before.some(({ mediaId }) => mediaId === picture.mediaId);
  const pictures = columns.has("Image Src")
    ? said
    : [...before, ...said.filter((picture) => !isKept(picture))];
  const placeOf = (variant: VariantInput, mediaId: string | null) => {
    const shown = columns.has("Variant Image")
      ? said[variant.picture ?? -1]
      : pictures.find((picture) => mediaId !== null && picture.mediaId === mediaId);
    const place = pictures.findIndex(
      (picture) =>
        shown !== undefined && (picture === shown || (picture.mediaId ?? "none") === shown.mediaId),
    );
    return place >= 0 ? place : undefined;
  };
  return { pictures, placeOf };
}
