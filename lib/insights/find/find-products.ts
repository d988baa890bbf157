import { productWords } from "@/lib/catalogue/admin/products/product-list-spec";
import type { Tx } from "@/lib/platform/db";
import { literally, wordConditions } from "@/lib/platform/lists/word-conditions";
import type { Finding } from "./types";

type Row = { id: string; title: string; status: string; sku: string | null };

/** Products by parts of their title, or by the beginning of a SKU. */
export async function findProducts(tx: Tx, text: string, limit: number): Promise<Finding[]> {
  const rows = await tx.$queryRaw<Row[]>`
    (SELECT p.id, p.title, p.status::text AS status, v.sku FROM variant v JOIN product p ON p.id = v.product_id
      WHERE lower(v.sku) LIKE ${`${literally(text)}%`} LIMIT ${limit})
    UNION ALL
    (SELECT p.id, p.title, p.status::text, NULL FROM product p
      WHERE ${wordConditions(productWords, text)} LIMIT ${limit * 5})`;
  const unique = [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].reverse();
  // A SKU first, then titles that begin with the words, then those in which a word does.
  const worth = ({ sku, title }: Row) => {
    if (sku !== null) return 3;
    const at = ` ${title.toLowerCase()}`.indexOf(` ${text.toLowerCase()}`);
    return at === 0 ? 2 : at > 0 ? 1 : 0;
  };
  return unique
    .sort((a, b) => worth(b) - worth(a) || a.title.length - b.title.length)
    .slice(0, limit)
    .map(({ id, title, status, sku }) => ({
      kind: "product",
      id,
      title,
      hint: sku ?? (status === "active" ? "" : status),
      href: `/admin/products/${id}`,
    }));
}
