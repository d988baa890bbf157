import { slugOf } from "../../handles/slug-of";
import { RowFault } from "../cells/cell-reader";
import { finishProduct } from "../finish-product";
import type { VariantDraft } from "../shopify/shopify-variant";
import type { CollectionName, ReadGroup, Row, RowProblem } from "../types";
import { mostChoices, wooChoices, wooOptions } from "./woo-choices";
import { wooVariant } from "./woo-variant";

const placed =
  /^(id|type|sku|name|published|visibility in catalog|description|stock|in stock\?|backorders allowed\?|weight \(.*\)|sale price|regular price|categories|tags|images|parent|position|tax (status|class)|gtin, upc.*)$/i;
const taxClasses: Record<string, "standard" | "reduced" | "zero"> = {
  "reduced-rate": "reduced",
  "zero-rate": "zero",
};

/** Reads one product of WooCommerce's own product export: its row and those of its variations. */
export const wooProduct: ReadGroup = (rows, { currency, taken }) => {
  const parent = rows.find((row) => !/\bvariation\b/i.test(row.cells.Type ?? ""));
  const nothing = (at: number, reason: string) => ({
    input: null,
    collections: [],
    problems: [{ at, handle: null, reason }],
  });
  if (!parent)
    return nothing(rows[0]?.at ?? 0, `its parent ${rows[0]?.cells.Parent ?? ""} is not in the file`);
  const { cells } = parent;
  if (/\bgrouped\b/i.test(cells.Type ?? ""))
    return nothing(parent.at, "a grouped product is only a list of others");
  if (/\bexternal\b/i.test(cells.Type ?? ""))
    return nothing(parent.at, "an external product is sold by another shop");
  const variations = rows
    .filter((row) => row !== parent)
    .sort((a, b) => Number(a.cells.Position ?? 0) - Number(b.cells.Position ?? 0));
  const options = wooOptions(parent, variations);
  const plain = slugOf(cells.Name ?? "");
  const handle = taken.has(plain) ? slugOf(`${plain} ${cells.SKU ?? cells.ID ?? parent.at}`) : plain;

  const problems: RowProblem[] = [];
  const pictures = [...new Set([parent, ...variations].flatMap(addresses))];
  const variants: (VariantDraft & { at: number })[] = [];
  for (const row of variations.length > 0 ? variations : [parent]) {
    try {
      const picture = row === parent ? -1 : pictures.indexOf(addresses(row)[0] ?? "");
      for (const choice of row === parent ? [[]] : wooChoices(row, options)) {
        if (variants.some((variant) => String(variant.optionValues) === String(choice)))
          throw new RowFault(`it repeats the choice “${choice.join(" / ")}”`);
        if (variants.length >= mostChoices)
          throw new RowFault(`there is room for ${mostChoices} variants and no more`);
        const variant = wooVariant(row, parent, choice, currency);
        variants.push({ ...variant, ...(picture >= 0 ? { picture } : {}), at: row.at });
      }
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      problems.push({ at: row.at, handle, reason: error.message });
    }
  }
  const collections = categories(cells.Categories);
  const draft = {
    handle,
    title: cells.Name ?? "",
    descriptionHtml: paragraphs(cells.Description ?? cells["Short description"] ?? ""),
    productType: collections[0]?.title ?? "",
    tags: (cells.Tags ?? "")
      .split(",")
      .map((tag) => tag.trim())
      .filter(Boolean),
    status: cells.Published === "1" ? ("active" as const) : ("draft" as const),
    publishedAt: cells.Published === "1" && cells["Visibility in catalog"] !== "hidden" ? undefined : null,
    taxClass: taxClasses[cells["Tax class"] ?? ""] ?? "standard",
    options: variations.length > 0 ? options.map(({ name, values }) => ({ name, values: [...values] })) : [],
    variants: variants.map(({ at: _, ...variant }) => variant),
    pictures: pictures.map((sourceUrl) => ({ sourceUrl })),
    collections: collections.map((collection) => collection.handle),
    keepOthers: problems.length > 0,
    extra: Object.fromEntries(Object.entries(cells).filter(([column]) => !placed.test(column))),
  };
  return finishProduct(draft, {
    at: parent.at,
    variantsAt: variants.map(({ at }) => at),
    collections,
    problems,
  });
};

function addresses({ cells }: Row): string[] {
  return (cells.Images ?? "")
    .split(/,\s*/)
    .filter((address) => /^https?:/.test(address) && URL.canParse(address));
}

/** "Clothing > Hoodies, Sale": the last name of each path. */
function categories(text = ""): CollectionName[] {
  const names = text.split(/(?<!\\),/).map((path) => path.split(">").at(-1)?.trim() ?? "");
  return [
    ...new Map(
      names.filter((name) => slugOf(name)).map((title) => [title, { handle: slugOf(title), title }]),
    ).values(),
  ];
}

/** WordPress keeps paragraphs as empty lines (its exports write a line end as \n) and makes the tags when it shows them. */
function paragraphs(text: string): string {
  const lines = text.replaceAll("\\n", "\n");
  if (/<(p|div|ul|ol|h\d|table)\b/i.test(lines)) return lines;
  const parts = lines
    .split(/\r?\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.map((part) => `<p>${part.replace(/\r?\n/g, "<br>")}</p>`).join("\n");
}
