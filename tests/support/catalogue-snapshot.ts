import { db } from "@/lib/platform/db";

/** The whole catalogue as plain data, without ids and times of writing: equal for two shops that sell the same. */
export async function catalogueSnapshot() {
  const products = await db().product.findMany({
    orderBy: { handle: "asc" },
    omit: { id: true, createdAt: true, updatedAt: true, version: true },
    include: {
      options: { orderBy: { position: "asc" }, omit: { id: true, productId: true } },
      variants: {
        orderBy: { position: "asc" },
        omit: { id: true, productId: true, createdAt: true, updatedAt: true, mediaId: true },
        include: { stock: { select: { onHand: true } }, media: { select: { sourceUrl: true } } },
      },
      media: {
        orderBy: { position: "asc" },
        select: { position: true, media: { select: { sourceUrl: true, alt: true } } },
      },
      collections: {
        where: { collection: { kind: "manual" } },
        orderBy: { collection: { handle: "asc" } },
        select: { collection: { select: { handle: true, title: true } } },
      },
    },
  });
  return products;
}

/** How much has been written: grows with every price, version and movement. */
export async function writtenSoFar() {
  const [row] = await db().$queryRaw<Record<string, bigint>[]>`
    SELECT (SELECT count(*) FROM price_change) AS prices, (SELECT count(*) FROM stock_movement) AS movements,
      (SELECT coalesce(sum(version), 0) FROM product) AS versions, (SELECT count(*) FROM journal_entry) AS facts,
      (SELECT count(*) FROM media) AS media, (SELECT max(updated_at)::text FROM variant) AS latest`;
  return row;
}

/** An empty catalogue; the journal stays, for its rows are never deleted. */
export async function emptyCatalogue(): Promise<void> {
  await db().product.deleteMany();
  await db().collection.deleteMany();
  await db().media.deleteMany();
  await db().stockMovement.deleteMany();
}
