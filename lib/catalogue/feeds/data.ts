import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { pictureOf } from "../picture-of";
import { plainText } from "../plain-text";
import { productVariants } from "../product-variants";
import type { FeedProduct, SitemapEntry } from "./types";

/** Addresses in one file of the sitemap; the protocol allows 50,000 and 50 MB. */
export const sitemapPart = 10_000;

const published = (now: Date) => ({ status: "active" as const, publishedAt: { lte: now } });

/** How many products the sitemap lists. */
export async function countSitemapProducts(tx: Tx, now: Date): Promise<number> {
  return tx.product.count({ where: published(now) });
}

/** Products of one part of the sitemap, counted from 1, always in the same order. */
export async function readSitemapProducts(tx: Tx, part: number, now: Date): Promise<SitemapEntry[]> {
  const rows = await tx.$queryRaw<{ handle: string; changed: Date; key: string | null }[]>`
    SELECT p.handle, p.updated_at AS changed, (
      SELECT m.key FROM product_media pm JOIN media m ON m.id = pm.media_id
      WHERE pm.product_id = p.id AND m.state = 'ready' ORDER BY pm.position LIMIT 1) AS key
    FROM product p WHERE p.status = 'active' AND p.published_at <= ${now}::timestamptz
    ORDER BY p.id LIMIT ${sitemapPart} OFFSET ${(part - 1) * sitemapPart}`;
  return rows.map(({ handle, changed, key }) => ({
    path: `/products/${handle}`,
    changed,
    picture: key === null ? null : `/${key}`,
  }));
}

/** Every published collection for the sitemap. */
export async function readSitemapCollections(tx: Tx, now: Date): Promise<SitemapEntry[]> {
  const rows = await tx.collection.findMany({
    where: { publishedAt: { lte: now } },
    orderBy: { id: "asc" },
    include: { media: true },
  });
  return rows.map(({ handle, updatedAt, media }) => ({
    path: `/collections/${handle}`,
    changed: updatedAt,
    picture: pictureOf(media)?.src ?? null,
  }));
}

const told = {
  options: { orderBy: { position: "asc" } },
  variants: { orderBy: { position: "asc" }, include: { stock: true } },
  media: { orderBy: { position: "asc" }, take: 10, include: { media: true } },
} satisfies Prisma.ProductInclude;

async function toldOf(
  tx: Tx,
  rows: readonly Prisma.ProductGetPayload<{ include: typeof told }>[],
  now: Date,
): Promise<FeedProduct[]> {
  // All variants at once, so that earlier prices are one query and not one a product.
  const variants = await productVariants(
    tx,
    rows.flatMap((row) => row.variants),
    now,
  );
  const byId = new Map(variants.map((variant) => [variant.id, variant]));
  return rows.map(({ id, handle, title, vendor, productType, descriptionHtml, media, ...row }) => ({
    ...{ id, handle, title, vendor, productType },
    description: plainText(descriptionHtml, 5_000),
    publishedAt: row.publishedAt ?? row.createdAt,
    pictures: media.flatMap((link) => pictureOf(link.media) ?? []),
    options: row.options.map((option) => option.name),
    variants: row.variants.flatMap((variant) => byId.get(variant.id) ?? []),
  }));
}

/** The next `most` published products after an id, "" for the first. Gift cards are left out: Google refuses them. */
export async function readFeedProducts(
  tx: Tx,
  after: string,
  most: number,
  now: Date,
): Promise<FeedProduct[]> {
  const rows = await tx.product.findMany({
    where: { ...published(now), giftCard: false, id: { gt: after } },
    orderBy: { id: "asc" },
    take: most,
    include: told,
  });
  return toldOf(tx, rows, now);
}

/** The newest published products. */
export async function readNewProducts(tx: Tx, most: number, now: Date): Promise<FeedProduct[]> {
  const rows = await tx.product.findMany({
    where: published(now),
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: most,
    include: told,
  });
  return toldOf(tx, rows, now);
}
