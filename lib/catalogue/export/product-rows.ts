import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "@/lib/platform/generated/client";
import { currencyDigits } from "@/lib/values/currency-digits";
import { optionValues } from "../import/cells/option-values";

export const exported = {
  options: { orderBy: { position: "asc" } },
  variants: { orderBy: { position: "asc" }, include: { stock: true, media: true } },
  media: { orderBy: { position: "asc" }, include: { media: true } },
  collections: {
    where: { collection: { kind: "manual" } },
    select: { collection: { select: { handle: true, title: true } } },
    orderBy: { collection: { handle: "asc" } },
  },
} satisfies Prisma.ProductInclude;

type ExportedProduct = Prisma.ProductGetPayload<{ include: typeof exported }>;
type ExportedVariant = ExportedProduct["variants"][number];
type Cells = Record<string, string>;

/**
 * A product as rows of Shopify's product file: variants and pictures side by side, the product's own cells in the first.
 * @param shopUrl address before a picture's key, for pictures that came from nowhere else
 */
export function productRows(product: ExportedProduct, currency: string, shopUrl: string): Cells[] {
  const addressOf = (media: ExportedVariant["media"]) =>
    media ? (media.sourceUrl ?? (media.key ? `${shopUrl}/${media.key}` : "")) : "";
  const pictures = product.media.flatMap(({ media }) =>
    addressOf(media) ? [{ src: addressOf(media), alt: media.alt }] : [],
  );
  const rows = Array.from(
    { length: Math.max(product.variants.length, pictures.length) },
    (_, index): Cells => {
      const variant = product.variants[index];
      const picture = pictures[index];
      return {
        Handle: product.handle,
        ...(variant
          ? { ...variantCells(product, variant, currency), "Variant Image": addressOf(variant.media) }
          : {}),
        ...(picture
          ? { "Image Src": picture.src, "Image Position": String(index + 1), "Image Alt Text": picture.alt }
          : {}),
      };
    },
  );
  return rows.map((row, index) => (index === 0 ? { ...row, ...headCells(product) } : row));
}

function headCells(product: ExportedProduct): Cells {
  const names = product.options.map(({ name }, index) => [`Option${index + 1} Name`, name]);
  return {
    Title: product.title,
    "Body (HTML)": product.descriptionHtml,
    Vendor: product.vendor,
    Type: product.productType,
    Tags: product.tags.join(", "),
    Published: flag(product.publishedAt !== null),
    "Gift Card": flag(product.giftCard),
    "SEO Title": product.seoTitle ?? "",
    "SEO Description": product.seoDescription ?? "",
    Status: product.status,
    "Regulars / Collections": product.collections
      .map(({ collection: { title, handle } }) => `${title} [${handle}]`)
      .join("; "),
    "Regulars / Tax class": product.taxClass === "standard" ? "" : product.taxClass,
    "Regulars / Published at": product.publishedAt?.toISOString() ?? "",
    "Regulars / Option order": optionOrder(product),
    ...(names.length > 0 ? Object.fromEntries(names) : { "Option1 Name": "Title" }),
    ...keptCells(product.extra),
  };
}

function variantCells({ options }: ExportedProduct, variant: ExportedVariant, currency: string): Cells {
  const amount = (value: number | null) => (value === null ? "" : decimal(value, currencyDigits(currency)));
  const values = variant.optionValues.map((value, index) => [`Option${index + 1} Value`, value]);
  return {
    ...(options.length > 0 ? Object.fromEntries(values) : { "Option1 Value": "Default Title" }),
    "Variant SKU": textMark(variant.sku),
    "Variant Grams": String(variant.weightGrams),
    "Variant Inventory Tracker": variant.tracked ? "shopify" : "",
    "Variant Inventory Qty": String(variant.stock?.onHand ?? 0),
    "Variant Inventory Policy": variant.oversell ? "continue" : "deny",
    "Variant Fulfillment Service": "manual",
    "Variant Price": amount(variant.price),
    "Variant Compare At Price": amount(variant.compareAtPrice),
    "Variant Requires Shipping": flag(variant.requiresShipping),
    "Variant Taxable": flag(variant.taxable),
    "Variant Barcode": textMark(variant.barcode),
    "Cost per item": amount(variant.costPerItem),
    ...keptCells(variant.extra),
  };
}

/** Written only where the order of the variants does not tell it. */
function optionOrder({ options, variants }: ExportedProduct): string {
  const shown = options.map((option) => option.values);
  const choices = variants.map((variant) => variant.optionValues);
  const told = optionValues(choices, options.length, undefined);
  return isDeepStrictEqual(shown, told) ? "" : JSON.stringify(shown);
}

const flag = (value: boolean) => (value ? "TRUE" : "FALSE");

/** The import takes one apostrophe off a SKU (Excel's mark for text), so that one that begins with it gets another. */
const textMark = (text: string | null) => (text?.startsWith("'") ? `'${text}` : (text ?? ""));

function decimal(amount: number, digits: number): string {
  const text = String(amount).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function keptCells(extra: unknown): Cells {
  const entries = extra && typeof extra === "object" ? Object.entries(extra) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
