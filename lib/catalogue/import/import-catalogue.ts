import { type FileHandle, open } from "node:fs/promises";
import type { Db } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import type { SavedProduct } from "../save/save-products";
import type { ProductInput } from "../schema";
import { detectFormat, type FileForm } from "./file/detect-format";
import { indexRows, type RowIndex } from "./file/index-rows";
import { lineNumbers } from "./file/line-numbers";
import { openSource, type Source } from "./file/open-source";
import { readRows } from "./file/read-rows";
import { isPartial } from "./keep-absent";
import { saveBatch } from "./save-batch";
import { shopifyProduct } from "./shopify/shopify-product";
import type { CollectionName, ImportOptions, ImportReport, RowProblem } from "./types";
import { wooProduct } from "./woo/woo-product";

const batchSize = 100;
/** Of each outcome as many are named; all of a large file would fill the memory. */
const mostExamples = 100;

/**
 * Takes a file of products into the catalogue: reads it once for where each product's rows are and a second time product
 * by product, so that its size does not matter. Rows that cannot be used are in the report and stop nothing else; a file
 * that is no catalogue is refused whole with a sentence. Doing it again changes nothing.
 */
export async function importCatalogue(
  db: Db,
  path: string,
  options: ImportOptions,
  now: Date,
): Promise<Result<ImportReport, "not_a_catalogue", string>> {
  const source = await openSource(path, options.encoding);
  if (!source.ok) return refusal("not_a_catalogue", source.detail);
  const file = await open(source.value.path);
  try {
    const form = detectFormat(await headOf(file, source.value));
    if (!form.ok) return refusal("not_a_catalogue", form.detail);
    const index = await indexRows(source.value, form.value, (bytes) =>
      options.onProgress?.({ phase: "reading", part: bytes / source.value.bytes, products: 0 }),
    );
    const report = await saveAll(db, file, form.value, index, options, now);
    const problems = [...index.problems, ...report.problems].sort((a, b) => a.at - b.at);
    const examples = report.examples.sort((a, b) => a.at - b.at);
    const lines = await lineNumbers(
      source.value.path,
      [...problems, ...examples].map(({ at }) => at),
    );
    return success({
      format: form.value.format,
      encoding: source.value.encoding,
      dryRun: options.dryRun,
      rows: index.rows,
      ...report,
      problems: problems.map(({ handle, reason }, index) => ({ line: lines[index] ?? 0, handle, reason })),
      examples: examples.map(({ handle, outcome }, index) => ({
        line: lines[problems.length + index] ?? 0,
        handle,
        outcome,
      })),
    });
  } finally {
    await file.close();
    await source.value.dispose();
  }
}

async function saveAll(
  db: Db,
  file: FileHandle,
  form: FileForm,
  index: RowIndex,
  options: ImportOptions,
  now: Date,
) {
  const read = form.format === "shopify" ? shopifyProduct : wooProduct;
  const groups = [...index.groups];
  const taken = new Set<string>();
  const columns = new Set(form.columns);
  const partial = form.format === "shopify" && isPartial(columns) ? columns : null;
  const problems: RowProblem[] = [];
  const counts = { products: groups.length, created: 0, updated: 0, unchanged: 0, failed: 0 };
  const examples: { at: number; handle: string; outcome: SavedProduct["outcome"] }[] = [];
  let batch: { input: ProductInput; collections: readonly CollectionName[]; at: number }[] = [];
  const flush = async () => {
    const saved = await saveBatch(db, batch, { dryRun: options.dryRun, partial }, now);
    const places = new Map(batch.map(({ input, at }) => [input.handle, at]));
    for (const { outcome, handle } of saved.saved) {
      if (counts[outcome] < mostExamples) examples.push({ at: places.get(handle) ?? 0, handle, outcome });
      counts[outcome] += 1;
    }
    counts.failed += saved.problems.length;
    problems.push(...saved.problems);
    batch = [];
  };
  for (const [number, group] of groups.entries()) {
    const product = read(await readRows(file, form, group), { currency: options.currency, taken, columns });
    problems.push(...product.problems);
    if (product.input) {
      taken.add(product.input.handle);
      batch.push({ input: product.input, collections: product.collections, at: group[0] ?? 0 });
    } else counts.failed += 1;
    if (batch.length >= batchSize) await flush();
    if (options.signal?.aborted) break;
    if (number % 100 === 99)
      options.onProgress?.({ phase: "saving", part: (number + 1) / groups.length, products: number + 1 });
  }
  const cancelled = options.signal?.aborted ?? false;
  if (!cancelled) await flush();
  return { ...counts, problems, examples, cancelled };
}

async function headOf(file: FileHandle, source: Source): Promise<string> {
  const head = Buffer.alloc(262_144);
  const { bytesRead } = await file.read(head, 0, head.length, source.start);
  return head.subarray(0, bytesRead).toString("utf8");
}
