import { Prisma } from "@/lib/platform/generated/client";
import { countFacets } from "../facets/count-facets";
import type { Counts } from "../types";
import type { Part } from "./selection-sql";

/** What PostgreSQL counted: how many of a part stand in a price band, in stock or not; or have a tag. */
export type CountRow = readonly [
  part: number,
  kind: "in stock" | "sold out" | "facet",
  name: string,
  n: number,
];

const tags = "tag=";
/** What facets of a part begin with; "" for the selection itself, of which all are counted. */
const keyOf = (part: Part | undefined) => (typeof part === "object" ? `${part.key}=` : "");

/** What a part is counted in: the selection, or what is beside it by failing that part alone. */
function countedIn(index: number, part: Part | undefined): Prisma.Sql {
  return part
    ? Prisma.sql`beside WHERE coalesce(failed, ${index}::int) = ${index}::int`
    : Prisma.sql`c0 WHERE true`;
}

/** What PostgreSQL counts: figures of the selection, or of what is beside it when the part left out is a figure; and tags when it is tags. */
export function countsSql(
  index: number,
  part: Part | undefined,
  bounds: readonly number[],
): Prisma.Sql | null {
  const from = countedIn(index, part);
  if (keyOf(part) === tags)
    return Prisma.sql`SELECT ${index}::int, 'facet', facet, count(*)::int
      FROM (SELECT unnest(filters) AS facet FROM ${from}) AS value WHERE starts_with(facet, ${tags}) GROUP BY 3`;
  if (typeof part === "object") return null;
  return Prisma.sql`SELECT ${index}::int, CASE WHEN available THEN 'in stock' ELSE 'sold out' END,
    width_bucket(price, ${[...bounds]}::int[])::text, count(*)::int FROM ${from} GROUP BY 2, 3`;
}

/** Facets of a part for Node to count: PostgreSQL would take longer over them than over finding the products. */
export function facetsSql(index: number, part: Part | undefined): Prisma.Sql {
  if (part === "price" || part === "stock" || keyOf(part) === tags) return Prisma.sql`''`;
  return Prisma.sql`(SELECT coalesce(string_agg(counted, E'\n'), '') FROM ${countedIn(index, part)})`;
}

type Counted = {
  readonly rows: readonly CountRow[];
  /** What `facetsSql` gave for the part. */
  readonly facets: string;
};

/**
 * The counts of a part, the selection itself being part 0.
 * @param most "500+" is said of more than these
 */
export function countsOf(
  { rows, facets: counted }: Counted,
  index: number,
  part: Part | undefined,
  bounds: readonly number[],
  most: number,
): Counts {
  const facets = countFacets(counted, keyOf(part));
  const bands = Array.from({ length: bounds.length + 1 }, () => 0);
  let total = 0;
  let inStock = 0;
  for (const [of, kind, name, n] of rows) {
    if (of !== index) continue;
    if (kind === "facet") {
      facets.set(name, n);
      continue;
    }
    total += n;
    if (kind === "in stock") inStock += n;
    bands[Number(name)] = (bands[Number(name)] ?? 0) + n;
  }
  return { total: Math.min(total, most), atLeast: total > most, inStock, facets, bands };
}
