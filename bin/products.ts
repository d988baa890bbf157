import { parseArgs } from "node:util";
import { exportCatalogue } from "@/lib/catalogue/export/export-catalogue";
import { importCatalogue } from "@/lib/catalogue/import/import-catalogue";
import type { ImportProgress, ImportReport } from "@/lib/catalogue/import/types";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import { Advice } from "../sandbox/say";
import { useShop as openShop } from "../sandbox/use-shop";
import { rename } from "./products/rename";

const usage = `npm run products -- import FILE.csv [--dry-run] [--json] [--encoding NAME]
npm run products -- export FILE.csv [--json]
npm run products -- rename OLD-HANDLE NEW-HANDLE [--collection]

import  takes products from a Shopify or WooCommerce product file; doing it again changes nothing
export  writes every product into a Shopify product file
rename  gives a product, or a collection, another address; the old one leads there from then on
--dry-run  says what an import would do and changes nothing
--json     writes the report as JSON
--encoding NAME  what the file is written in, when it is not recognised (windows-1251, shift_jis, …)`;

const mostShown = 50;

/** Progress goes to standard error, at most five times a second, so that the report can be piped on. */
function progressLine(): (text: string) => void {
  let last = 0;
  return (text) => {
    if (Date.now() - last < 200) return;
    last = Date.now();
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
  };
}

function progressText({ phase, part, products }: ImportProgress): string {
  const percent = `${Math.floor(part * 100)} %`;
  return phase === "reading" ? `Reading… ${percent}` : `Saving… ${percent}, ${products} products`;
}

function tell(report: ImportReport): void {
  const { created, updated, unchanged, failed, rows, products, problems } = report;
  const conclusion = report.dryRun ? "Nothing was changed; an import would give" : "Done";
  console.log(`${rows} rows, ${products} products (${report.format}, ${report.encoding}).`);
  console.log(
    `${conclusion}: ${created} new, ${updated} changed, ${unchanged} as they were, ${failed} left out.`,
  );
  for (const { line, handle, reason } of problems.slice(0, mostShown))
    console.log(`  line ${line}${handle ? ` (${handle})` : ""}: ${reason}`);
  if (problems.length > mostShown)
    console.log(`  … and ${problems.length - mostShown} more; --json lists all.`);
}

/** Returns the exit code. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      encoding: { type: "string" },
      collection: { type: "boolean", default: false },
    },
  });
  const [verb, path, newHandle, ...more] = positionals;
  const renames = verb === "rename" && newHandle !== undefined;
  const files = (verb === "import" || verb === "export") && newHandle === undefined;
  if (!path || more.length > 0 || !(renames || files)) throw new Advice(usage);
  const close = await openShop();
  const progress = progressLine();
  try {
    if (renames) {
      const place = values.collection ? "collections" : "products";
      console.log(await rename(place, path, newHandle, new Date()));
      return 0;
    }
    const { currency } = (await readShop(db())).money;
    if (verb === "export") {
      const onProgress = (products: number) => progress(`${products} products`);
      const products = await exportCatalogue(db(), path, { currency, shopUrl: env().APP_URL, onProgress });
      console.log(
        values.json ? JSON.stringify({ products, file: path }) : `${products} products are in ${path}.`,
      );
      return 0;
    }
    const onProgress = (state: ImportProgress) => progress(progressText(state));
    const began = performance.now();
    const outcome = await importCatalogue(
      db(),
      path,
      { dryRun: values["dry-run"], currency, encoding: values.encoding, onProgress },
      new Date(),
    );
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    if (values.json)
      console.log(JSON.stringify(outcome.ok ? { ok: true, ...outcome.value, seconds } : outcome, null, 2));
    else if (outcome.ok) tell(outcome.value);
    else throw new Advice(outcome.detail ?? "This is not a product file.");
    return outcome.ok ? 0 : 1;
  } finally {
    await db().$disconnect();
    await close();
  }
}

let code = 1;
try {
  code = await run();
} catch (error) {
  const expected = error instanceof Advice || (error instanceof TypeError && "code" in error);
  console.error(expected ? error.message : error);
}
// Said aloud: the embedded database's exit hook ends a process that merely runs out of work with 0.
process.exit(code);
