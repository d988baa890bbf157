import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { anyOf } from "@/lib/platform/kept-plans";
import { pictureOf } from "./picture-of";
import { plainText } from "./plain-text";
import { productVariants } from "./product-variants";
import { readCards } from "./read-cards";
import { relatedIds } from "./related-ids";
import type {
  CollectionCard,
  CollectionPage,
  HomeShelves,
  ListQuery,
  ListSort,
  MovingPlace,
  ProductList,
  ProductPage,
  VariantForSale,
} from "./types";
import { type VariantRow, variantColumns, variantForSale } from "./variant-for-sale";

const order: Record<ListSort, Prisma.Sql> = {
  featured: Prisma.sql`m.position, p.published_at DESC, p.id DESC`,
  newest: Prisma.sql`p.published_at DESC, p.id DESC`,
  popular: Prisma.sql`p.popularity DESC, p.published_at DESC, p.id DESC`,
  price: Prisma.sql`p.min_price, p.id`,
  price_desc: Prisma.sql`p.min_price DESC, p.id`,
  title: Prisma.sql`p.title, p.id`,
};

/** Everything a product page shows; null when there is no such product or it is not published. */
export async function readProduct(tx: Tx, handle: string, now: Date): Promise<ProductPage | null> {
  const product = await tx.product.findFirst({
    where: { handle, status: "active", publishedAt: { lte: now } },
    include: {
      options: { orderBy: { position: "asc" } },
      variants: { orderBy: { position: "asc" }, include: { stock: true } },
      media: { orderBy: { position: "asc" }, include: { media: true } },
      collections: {
        where: { collection: { publishedAt: { lte: now } } },
        orderBy: [{ collection: { kind: "asc" } }, { collection: { position: "asc" } }],
        select: { collection: { select: { id: true, handle: true, title: true } } },
      },
    },
  });
  if (!product) return null;
  const related = await readCards(tx, await relatedIds(tx, product, now, 8));
  const {
    id,
    title,
    descriptionHtml,
    vendor,
    productType,
    tags,
    seoTitle,
    seoDescription,
    giftCard,
    taxClass,
  } = product;
  return {
    ...{
      id,
      handle,
      title,
      descriptionHtml,
      vendor,
      productType,
      tags,
      seoTitle,
      seoDescription,
      giftCard,
      taxClass,
    },
    summary: plainText(descriptionHtml, 300),
    publishedAt: product.publishedAt ?? product.createdAt,
    updatedAt: product.updatedAt,
    options: product.options.map(({ name, values }) => ({ name, values })),
    variants: await productVariants(tx, product.variants, now),
    pictures: product.media.flatMap(({ media }) => pictureOf(media) ?? []),
    collections: product.collections.map((link) => link.collection),
    minPrice: product.minPrice,
    maxPrice: product.maxPrice,
    available: product.available,
    related,
  };
}

/** A published collection; its products come from `listProducts`. */
export async function readCollection(tx: Tx, handle: string, now: Date): Promise<CollectionPage | null> {
  const collection = await tx.collection.findFirst({
    where: { handle, publishedAt: { lte: now } },
    include: { media: true },
  });
  if (!collection) return null;
  const { id, title, descriptionHtml, seoTitle, seoDescription, updatedAt } = collection;
  return {
    id,
    handle,
    title,
    descriptionHtml,
    seoTitle,
    seoDescription,
    updatedAt,
    picture: pictureOf(collection.media),
  };
}

/** The handle that a product, a collection or an announced sale goes by today, of which this one was given up; null when it never was one. */
export async function readNewHandle(tx: Tx, place: MovingPlace, handle: string): Promise<string | null> {
  const redirect = await tx.redirect.findUnique({ where: { fromPath: `/${place}/${handle}` } });
  return redirect?.toPath.slice(`/${place}/`.length) ?? null;
}

/** Every published collection in the shop's order, with the number of published products in it. */
export async function listCollections(tx: Tx, now: Date): Promise<CollectionCard[]> {
  const collections = await tx.collection.findMany({
    where: { publishedAt: { lte: now } },
    orderBy: [{ position: "asc" }, { title: "asc" }],
    include: {
      media: true,
      _count: {
        select: { products: { where: { product: { status: "active", publishedAt: { lte: now } } } } },
      },
    },
  });
  return collections.map(({ id, handle, title, media, _count }) => ({
    ...{ id, handle, title },
    picture: pictureOf(media),
    count: _count.products,
  }));
}

/** A page of published products: all, or those of a collection. Out of range gives an empty page. */
export async function listProducts(tx: Tx, query: ListQuery, now: Date): Promise<ProductList> {
  const { collectionId, onlyReduced = false, onlyAvailable = false, page = 1, perPage = 24 } = query;
  const sort = query.sort ?? (collectionId === undefined ? "newest" : "featured");
  const from = Prisma.sql`FROM product p ${
    collectionId === undefined
      ? Prisma.empty
      : Prisma.sql`JOIN collection_product m ON m.product_id = p.id AND m.collection_id = ${collectionId}`
  } WHERE p.status = 'active' AND p.published_at <= ${now}::timestamptz
    AND (p.reduced OR NOT ${onlyReduced}::boolean) AND (p.available OR NOT ${onlyAvailable}::boolean)`;
  const by = sort === "featured" && collectionId === undefined ? order.newest : order[sort];
  const [rows, counted] = await Promise.all([
    tx.$queryRaw<
      { id: string }[]
    >`SELECT p.id ${from} ORDER BY ${by} LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`,
    tx.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${from}`,
  ]);
  const total = counted[0]?.total ?? 0;
  const products = await readCards(
    tx,
    rows.map((row) => row.id),
  );
  return { products, total, page, pages: Math.max(1, Math.ceil(total / perPage)) };
}

/** The home page's shelves, eight products each; reduced ones only if they are truthfully reduced. */
export async function readHome(tx: Tx, now: Date): Promise<HomeShelves> {
  const shelf = async (query: ListQuery) =>
    (await listProducts(tx, { ...query, onlyAvailable: true, perPage: 8 }, now)).products;
  const [collections, newest, popular, reduced] = await Promise.all([
    listCollections(tx, now),
    shelf({ sort: "newest" }),
    shelf({ sort: "popular" }),
    shelf({ sort: "popular", onlyReduced: true }),
  ]);
  return { collections: collections.filter(({ count }) => count > 0), newest, popular, reduced };
}

/**
 * What a basket must know of these variants, by id; those that no longer exist are missing. One statement: put together from
 * seven by the client it was the dearest part of basket and checkout.
 */
export async function readVariantsForSale(
  tx: Tx,
  variantIds: readonly string[],
  now: Date,
): Promise<Map<string, VariantForSale>> {
  if (variantIds.length === 0) return new Map();
  const rows = await askKept<VariantRow>(
    tx,
    Prisma.sql`
    SELECT ${variantColumns(now)} FROM variant v JOIN product p ON p.id = v.product_id LEFT JOIN stock s ON s.variant_id = v.id
    WHERE v.id = ${anyOf(variantIds)}`,
  );
  return new Map(rows.map((row) => [row.variantId, variantForSale(row)]));
}
