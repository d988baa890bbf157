import { createWriteStream } from "node:fs";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { Db } from "@/lib/platform/db";
import { exportColumns } from "./export-columns";
import { guardCell } from "./guard-cell";
import { exported, productRows } from "./product-rows";

export type ExportOptions = {
  readonly currency: string;
  /** The shop's address, before the pictures that were uploaded here. */
  readonly shopUrl: string;
  readonly onProgress?: (products: number) => Promise<void> | void;
};

const batchSize = 200;

/**
 * Writes every product in Shopify's form, which this shop's import reads back to the same, into a file or on to whoever
 * reads. Returns how many.
 */
export async function exportCatalogue(
  db: Db,
  target: string | Writable,
  options: ExportOptions,
): Promise<number> {
  const [counted] = await db.$queryRaw<
    { options: number }[]
  >`SELECT coalesce(max(position) + 1, 0)::int AS options FROM product_option`;
  const kept = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM (
      SELECT jsonb_object_keys(extra) AS name FROM product WHERE extra <> '{}'
      UNION ALL SELECT jsonb_object_keys(extra) FROM variant WHERE extra <> '{}'
    ) AS keys`;
  const columns = exportColumns(
    counted?.options ?? 0,
    kept.map((row) => row.name),
  );
  let products = 0;
  async function* lines(): AsyncGenerator<string[]> {
    yield columns.map(guardCell);
    for (let after = ""; ; ) {
      const batch = await db.product.findMany({
        where: { id: { gt: after } },
        orderBy: { id: "asc" },
        take: batchSize,
        include: exported,
      });
      for (const product of batch)
        for (const cells of productRows(product, options.currency, options.shopUrl))
          yield columns.map((column) => writtenCell(column, cells[column] ?? ""));
      products += batch.length;
      await options.onProgress?.(products);
      const last = batch.at(-1);
      if (!last) return;
      after = last.id;
    }
  }
  await pipeline(
    Readable.from(lines()),
    stringify({ record_delimiter: "\n" }),
    typeof target === "string" ? createWriteStream(target) : target,
  );
  return products;
}

/** A count below zero is a number, not a formula. */
function writtenCell(column: string, text: string): string {
  return column === "Variant Inventory Qty" ? text : guardCell(text);
}
