import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { readList } from "@/lib/platform/lists/read-list";
import { literally } from "@/lib/platform/lists/word-conditions";
import { readShop } from "@/lib/shop/data";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { pictureOf } from "../../picture-of";
import { rulesSql } from "../../rules/rules-sql";
import type { CollectionRules } from "../../schema";
import { collectionForm } from "./collection-form";
import type {
  CollectionFacts,
  CollectionForm,
  CollectionListRow,
  CollectionMember,
  RulePreview,
} from "./types";

/** A shop has some hundred collections at most, so that they are looked at one by one. */
const spec: ListSpec = {
  columns: Prisma.sql`c.id, c.handle, c.title, c.kind::text, c.position, c.published_at AS "publishedAt",
    c.updated_at AS "updatedAt",
    (SELECT count(*)::int FROM collection_product m WHERE m.collection_id = c.id) AS products,
    (SELECT m.key FROM media m WHERE m.id = c.media_id) AS "pictureKey"`,
  from: Prisma.sql`collection c`,
  id: Prisma.sql`c.id`,
  sorts: {
    place: { by: Prisma.sql`c.position`, type: "int", descending: false },
    title: { by: Prisma.sql`c.title`, type: "text", descending: false },
    updated: { by: Prisma.sql`c.updated_at`, type: "timestamptz", descending: true },
  },
  usual: "place",
  filters: {
    kind: (values) => {
      const known = values.filter((value) => value === "manual" || value === "rule");
      return known.length > 0 ? Prisma.sql`c.kind = ANY(${known}::text[]::collection_kind[])` : null;
    },
  },
  search: (text) => [Prisma.sql`lower(c.title || ' ' || c.handle) LIKE ${`%${literally(text)}%`}`],
};

/** A page of the list of collections. */
export function listCollections(tx: Tx, request: ListRequest): Promise<ListPage<CollectionListRow>> {
  return readList<CollectionListRow>(tx, spec, request);
}

/** What the editor begins with; null when there is no such collection. */
export async function readCollectionEditor(
  tx: Tx,
  id: string,
  now: Date,
): Promise<{ form: CollectionForm; facts: CollectionFacts } | null> {
  const row = await tx.collection.findUnique({
    where: { id },
    include: { media: true, _count: { select: { products: true } } },
  });
  if (!row) return null;
  const { currency, timeZone } = (await readShop(tx)).money;
  return {
    form: collectionForm(row, { currency, timeZone, now }),
    facts: {
      publishedAt: row.publishedAt,
      updatedAt: row.updatedAt,
      products: row._count.products,
      pictureSrc: pictureOf(row.media)?.src ?? null,
    },
  };
}

const memberColumns = Prisma.sql`p.id, p.title, p.status::text, p.min_price AS "minPrice",
  (SELECT m.key FROM product_media pm JOIN media m ON m.id = pm.media_id
    WHERE pm.product_id = p.id AND m.state = 'ready' ORDER BY pm.position LIMIT 1) AS "pictureKey"`;

/** As many as can be ordered by hand with pleasure; the others follow in their order. */
const mostMembers = 250;

/** The products of a collection in its order, the first ones. */
export function readMembers(tx: Tx, id: string): Promise<CollectionMember[]> {
  return tx.$queryRaw<CollectionMember[]>`
    SELECT ${memberColumns} FROM collection_product m JOIN product p ON p.id = m.product_id
    WHERE m.collection_id = ${id} ORDER BY m.position, m.product_id LIMIT ${mostMembers}`;
}

/** What a rule that is being written holds: how many, and the first twelve by title. */
export async function previewRules(tx: Tx, rules: CollectionRules): Promise<RulePreview> {
  const matches = rulesSql(rules);
  const [counted] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM product p WHERE ${matches}`;
  const first = await tx.$queryRaw<CollectionMember[]>`
    SELECT ${memberColumns} FROM product p WHERE ${matches} ORDER BY p.title, p.id LIMIT 12`;
  return { count: counted?.count ?? 0, first };
}
