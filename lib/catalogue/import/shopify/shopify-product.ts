import { slugOf } from "../../handles/slug-of";
import type { ProductDraft } from "../../schema";
import { cellReader, RowFault } from "../cells/cell-reader";
import { collectionNames } from "../cells/collection-names";
import { optionValues } from "../cells/option-values";
import { finishProduct } from "../finish-product";
import type { ReadGroup, ReadProduct, Row, RowProblem } from "../types";
import { shopifyPictures } from "./shopify-pictures";
import { isKeptOfVariant, shopifyVariant, type VariantDraft } from "./shopify-variant";

const placed =
  /^(handle|title|body \(html\)|vendor|type|tags|published|status|cost per item|image (src|position|alt text)|gift card|seo (title|description)|collection|regulars \/ .*|option\d+ (name|value)|variant (image|price|sku|grams|barcode|taxable|requires shipping|compare at price|inventory (qty|policy)))$/i;

/** Reads the rows of one handle of a Shopify product file, of whatever generation. */
export const shopifyProduct: ReadGroup = (rows, { currency, columns }) => {
  const head = rows.find((row) => row.cells.Title !== undefined) ?? rows[0];
  const handle = slugOf(head?.cells.Handle ?? head?.cells.Title ?? "");
  if (!head) return { input: null, collections: [], problems: [] };
  const { pictures, problems, placeOf } = shopifyPictures(rows, handle);
  const options = optionColumns(rows);
  const variants = new Map<string, { variant: VariantDraft; row: Row }>();
  let faults = 0;
  for (const row of rows) {
    try {
      if (!isVariantRow(row, row === head, options)) continue;
      const values = choiceOf(row, options);
      const choice = JSON.stringify(values);
      if (variants.has(choice)) throw new RowFault(`it repeats the choice “${values.join(" / ") || "only"}”`);
      const variant = shopifyVariant(row, values, currency);
      variants.set(choice, { variant: { ...variant, picture: placeOf(row.cells["Variant Image"]) }, row });
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      faults += 1;
      problems.push({ at: row.at, handle, reason: error.message });
    }
  }
  const plain = isPlain(
    [...variants.values()].map(({ variant }) => variant),
    options,
  );
  const list = [...variants.values()].map(({ variant }) =>
    plain ? { ...variant, optionValues: [] } : variant,
  );
  const choices = list.map((variant) => variant.optionValues ?? []);
  const values = optionValues(choices, options.length, head.cells["Regulars / Option order"]);
  return withFields(head, {
    handle,
    pictures,
    options: plain ? [] : options.map(({ name }, index) => ({ name, values: values[index] ?? [] })),
    variants: list,
    // A row that could not be read must not take away the variant it speaks of.
    keepOthers: faults > 0,
    rows,
    problems,
    variantRows: [...variants.values()].map(({ row }) => row),
    currency,
    columns,
  });
};

type Parts = Pick<ProductDraft, "handle" | "pictures" | "options" | "variants" | "keepOthers"> & {
  readonly rows: readonly Row[];
  readonly variantRows: readonly Row[];
  readonly problems: RowProblem[];
  readonly currency: string;
  readonly columns: ReadonlySet<string>;
};

function withFields(
  head: Row,
  { rows, variantRows, problems, currency, columns, ...parts }: Parts,
): ReadProduct {
  const { cells } = head;
  const read = cellReader(head, currency);
  const collections = collectionNames(cells);
  try {
    const published = read.flag("Published", true);
    const status = cells.Status?.toLowerCase() ?? (published ? "active" : "draft");
    // "Unlisted" is for sale but in no list, which is what a product without a time of publication is here.
    const known = { active: "active", draft: "draft", archived: "archived", unlisted: "active" } as const;
    if (!Object.hasOwn(known, status))
      throw new RowFault(`Status “${status.slice(0, 40)}” is not active, draft or archived`);
    const draft = {
      ...parts,
      // Without the column the product must be there already, and keeps its title.
      title: cells.Title ?? (columns.has("Title") ? "" : parts.handle),
      descriptionHtml: cells["Body (HTML)"] ?? "",
      vendor: cells.Vendor ?? "",
      productType: cells.Type ?? "",
      tags: (cells.Tags ?? "")
        .split(",")
        .map((tag) => tag.trim())
        .filter(Boolean),
      status: known[status as keyof typeof known],
      publishedAt: published && status !== "unlisted" ? publishedAt(cells["Regulars / Published at"]) : null,
      seoTitle: cells["SEO Title"] ?? null,
      seoDescription: cells["SEO Description"] ?? null,
      giftCard: read.flag("Gift Card", false),
      taxClass:
        cells["Regulars / Tax class"] ?? (columns.has("Regulars / Tax class") ? "standard" : undefined),
      collections: collections.length > 0 ? collections.map((collection) => collection.handle) : undefined,
      extra: keptOfProduct(rows),
    };
    return finishProduct(draft, {
      at: head.at,
      variantsAt: variantRows.map((row) => row.at),
      collections,
      problems,
    });
  } catch (error) {
    if (!(error instanceof RowFault)) throw error;
    return {
      input: null,
      collections: [],
      problems: [...problems, { at: head.at, handle: parts.handle, reason: error.message }],
    };
  }
}

/** Our own export says when; another shop's does not, and then it stays or is now. */
function publishedAt(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new RowFault(`Regulars / Published at “${text.slice(0, 40)}” is not a time`);
  return date;
}

type OptionColumn = { readonly column: string; readonly name: string };

/** The options in use, by the number of their column. A value under no name is an option all the same. */
function optionColumns(rows: readonly Row[]): OptionColumn[] {
  const numbers = new Set<number>();
  for (const { cells } of rows)
    for (const column of Object.keys(cells)) {
      const number = /^Option(\d+) Value$/.exec(column)?.[1];
      if (number) numbers.add(Number(number));
    }
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const named = rows.find((row) => row.cells[`Option${number} Name`] !== undefined);
      return {
        column: `Option${number} Value`,
        name: named?.cells[`Option${number} Name`] ?? `Option ${number}`,
      };
    });
}

function isVariantRow(row: Row, isHead: boolean, options: readonly OptionColumn[]): boolean {
  const { cells } = row;
  const chooses = options.some(({ column }) => cells[column] !== undefined);
  const sells = cells["Variant Price"] !== undefined || cells["Variant SKU"] !== undefined;
  return chooses || sells || (isHead && options.length === 0);
}

function choiceOf(row: Row, options: readonly OptionColumn[]): string[] {
  return options.map(({ column, name }) => {
    const value = row.cells[column]?.replace(/\s+/gu, " ");
    if (value === undefined) throw new RowFault(`it has no value for ${name}`);
    return value;
  });
}

/** Shopify writes "Title: Default Title" for a product without options. */
function isPlain(variants: readonly VariantDraft[], options: readonly OptionColumn[]): boolean {
  const [only] = variants;
  return (
    variants.length === 1 && options.length === 1 && /^default title$/i.test(only?.optionValues?.[0] ?? "")
  );
}

/** Columns without a place of their own, the first filled cell of each: metafields, Google Shopping, what comes next. */
function keptOfProduct(rows: readonly Row[]): Record<string, string> {
  const kept = new Map<string, string>();
  for (const { cells } of rows)
    for (const [column, text] of Object.entries(cells))
      if (!placed.test(column) && !isKeptOfVariant(column) && !kept.has(column)) kept.set(column, text);
  return Object.fromEntries(kept);
}
