import { plainText } from "@/lib/catalogue/plain-text";
import type { Tx } from "@/lib/platform/db";
import { lastChange } from "@/lib/staff/last-change";
import type { ProductForm } from "../types";
import { productForm } from "./product-form";
import type { ReadEditedProduct } from "./read-edited-product";

type Context = Parameters<typeof productForm>[1];
type Difference = { readonly label: string; readonly mine: string; readonly theirs: string };

/** What somebody else saved while a form was open: who and when, what differs, and what the form would hold now. */
export async function meanwhileOf(tx: Tx, known: ReadEditedProduct, mine: ProductForm, context: Context) {
  const theirs = productForm(known, context);
  const { by, at } = await lastChange(tx, "product", known.id);
  // The last change was not made by hand when the log is older than the row: an import did it.
  const byHand = at && at.getTime() >= known.updatedAt.getTime() - 5_000;
  return {
    version: known.version,
    by: byHand ? by : "An import",
    at: known.updatedAt,
    fields: differencesOf(mine, theirs),
    values: theirs,
  };
}

function differencesOf(mine: ProductForm, theirs: ProductForm): Difference[] {
  const told = (form: ProductForm): Record<string, string> => ({
    Title: form.title,
    Address: form.handle,
    Description: plainText(form.descriptionHtml, 200),
    Maker: form.vendor,
    Type: form.productType,
    Tags: form.tags.join(", "),
    Visibility: form.publishAt ? `${form.status}, from ${form.publishAt.replace("T", " ")}` : form.status,
    "Tax class": form.taxClass,
    "Title for search engines": form.seoTitle,
    "Description for search engines": form.seoDescription,
    Options: form.options.map(({ name, values }) => `${name}: ${values.join(", ")}`).join("\n"),
    Variants: form.variants
      .map((variant) =>
        [
          variant.optionValues.join(" / "),
          variant.price,
          variant.compareAtPrice ? `compare at ${variant.compareAtPrice}` : "",
          variant.sku,
        ]
          .filter(Boolean)
          .join(", "),
      )
      .join("\n"),
    Pictures: form.pictures.map(({ alt }, index) => alt || `picture ${index + 1}`).join("\n"),
    Collections: form.collections.join(", "),
  });
  const [a, b] = [told(mine), told(theirs)];
  return Object.keys(a).flatMap((label) =>
    a[label] === b[label] ? [] : [{ label, mine: short(a[label]), theirs: short(b[label]) }],
  );
}

function short(text = ""): string {
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
