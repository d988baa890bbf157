import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

/**
 * Fills a migrated database with `products` made-up products, about four variants each, as one SQL script: a hundred
 * thousand in a minute or two. The same number always gives the same catalogue. Keeps what is already there.
 */
export async function fillCatalogue(url: string, products: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET bench.products = '${Math.trunc(products)}'`);
    await client.query(readFileSync(join(import.meta.dirname, "fill-catalogue.sql"), "utf8"));
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}
