import { parse } from "csv-parse/sync";
import { type Result, refusal, success } from "@/lib/values/result";
import { unguardCell } from "../cells/unguard-cell";
import { shopifyColumn } from "../shopify/shopify-columns";

export type CatalogueFormat = "shopify" | "woocommerce";
export type FileForm = {
  readonly format: CatalogueFormat;
  readonly delimiter: string;
  /** Names of the columns in order. */
  readonly columns: readonly string[];
};

/**
 * Tells from a file's first row which shop wrote it. What has no column for a product's name and price is refused with
 * a sentence: an orders or customers export, or no table at all.
 */
export function detectFormat(head: string): Result<FileForm, "not_a_catalogue", string> {
  const guesses = [",", ";", "\t", "|"].map((delimiter) => ({
    delimiter,
    headers: firstRow(head, delimiter),
  }));
  const { delimiter, headers } = guesses.reduce((best, guess) =>
    guess.headers.length > best.headers.length ? guess : best,
  );
  const shopify = headers.map((header) => shopifyColumn(unguardCell(header)));
  if ((shopify.includes("Handle") || shopify.includes("Title")) && shopify.includes("Variant Price"))
    return success({ format: "shopify", delimiter, columns: shopify });
  const plain = headers.map((header) => header.trim());
  if (["Type", "Name", "Regular price"].every((column) => plain.includes(column)))
    return success({ format: "woocommerce", delimiter, columns: plain });
  const seen = plain.filter(Boolean).slice(0, 4).join(", ").slice(0, 120);
  return refusal(
    "not_a_catalogue",
    `This is not a product file: its first row has neither Shopify's columns (Handle, Title, Variant Price) nor WooCommerce's (Type, Name, Regular price)${seen ? `, but “${seen}…”` : ""}.`,
  );
}

function firstRow(head: string, delimiter: string): string[] {
  const options = { delimiter, to: 1, relax_quotes: true, relax_column_count: true, skip_empty_lines: true };
  try {
    const [row] = parse(head, { ...options, record_delimiter: ["\r\n", "\n", "\r"] }) as string[][];
    return row ?? [];
  } catch {
    return [];
  }
}
