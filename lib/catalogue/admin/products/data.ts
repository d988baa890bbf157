import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { Prisma } from "@/lib/platform/generated/client";
import { readList } from "@/lib/platform/lists/read-list";
import { readRows } from "@/lib/platform/lists/read-rows";
import { readShop } from "@/lib/shop/data";
import type { ListPage } from "@/lib/values/list-page";
import { type ListRequest, readListRequest } from "@/lib/values/list-request";
import { readHistories } from "../../prices/read-histories";
import { variantTitle } from "../../variant-title";
import { productForm } from "./editor/product-form";
import { readEditedProduct } from "./editor/read-edited-product";
import { priceEffect } from "./prices/price-effect";
import { productListSpec } from "./product-list-spec";
import type {
  EditorPicture,
  PriceEffect,
  ProductChoices,
  ProductFacts,
  ProductForm,
  ProductListRow,
  StockMovementRow,
} from "./types";

/** A page of the list of products. */
export function listProducts(tx: Tx, request: ListRequest): Promise<ListPage<ProductListRow>> {
  return readList<ProductListRow>(tx, productListSpec, request);
}

/** What the editor begins with; null when there is no such product. */
export async function readProductEditor(
  tx: Tx,
  id: string,
  now: Date,
): Promise<{ form: ProductForm; facts: ProductFacts } | null> {
  const [product, shop] = await Promise.all([readEditedProduct(tx, id, { lock: false }), readShop(tx)]);
  if (!product) return null;
  const { currency, timeZone } = shop.money;
  const effects = await readPriceEffects(
    tx,
    product.variants.map((variant) => ({ variantId: variant.id, wanted: null })),
    now,
  );
  const picture = ({ media }: (typeof product.media)[number]): [string, EditorPicture] => {
    const { key, state, width, height, lastError } = media;
    return [media.id, { src: key ? `/${key}` : null, state, width, height, problem: lastError }];
  };
  return {
    form: productForm(product, { currency, timeZone, now }),
    facts: {
      publishedAt: product.publishedAt,
      updatedAt: product.updatedAt,
      effects,
      reserved: Object.fromEntries(product.variants.map(({ id, stock }) => [id, stock?.reserved ?? 0])),
      pictures: Object.fromEntries(product.media.map(picture)),
      ruleCollections: product.byRule.map(({ collection: { id, title } }) => ({ id, title })),
      currency,
      shopUrl: env().APP_URL,
      shopName: shop.brand.name,
    },
  };
}

/** What the shop shows of variants' prices, as they are or as they would be; by id. */
export async function readPriceEffects(
  tx: Tx,
  prices: readonly {
    readonly variantId: string;
    readonly wanted: { readonly price: number; readonly compareAtPrice: number | null } | null;
  }[],
  now: Date,
): Promise<Record<string, PriceEffect>> {
  const ids = prices.map(({ variantId }) => variantId);
  const histories = await readHistories(tx, ids, now);
  return Object.fromEntries(
    prices.map(({ variantId, wanted }) => [
      variantId,
      priceEffect(histories.get(variantId) ?? [], wanted, now),
    ]),
  );
}

const mostChoices = 200;

/** Makers and types in use, tags in use and collections by hand. */
export async function readProductChoices(tx: Tx): Promise<ProductChoices> {
  const [vendors, types, tags, collections] = await Promise.all([
    distinctOf(tx, Prisma.sql`vendor`),
    distinctOf(tx, Prisma.sql`product_type`),
    tx.$queryRaw<{ tag: string }[]>`
      SELECT tag FROM (SELECT tags FROM product ORDER BY updated_at DESC, id DESC LIMIT 500) AS recent, unnest(tags) AS tag
      GROUP BY tag ORDER BY count(*) DESC, tag LIMIT ${mostChoices}`,
    tx.collection.findMany({
      where: { kind: "manual" },
      select: { handle: true, title: true },
      orderBy: { title: "asc" },
    }),
  ]);
  return { vendors, types, tags: tags.map(({ tag }) => tag), collections };
}

/** The values of an indexed column, found by stepping from one to the next: the number of rows does not matter. */
async function distinctOf(tx: Tx, column: Prisma.Sql): Promise<string[]> {
  const rows = await tx.$queryRaw<{ value: string }[]>`
    WITH RECURSIVE step(value) AS (
      (SELECT ${column} FROM product WHERE ${column} > '' ORDER BY ${column} LIMIT 1)
      UNION ALL
      SELECT (SELECT ${column} FROM product WHERE ${column} > step.value ORDER BY ${column} LIMIT 1)
      FROM step WHERE step.value IS NOT NULL
    ) SELECT value FROM step WHERE value IS NOT NULL LIMIT ${mostChoices}`;
  return rows.map(({ value }) => value);
}

/** The latest changes of what lies on the shelf for a product, newest first. */
export async function readStockMovements(tx: Tx, productId: string): Promise<StockMovementRow[]> {
  const rows = await tx.$queryRaw<
    (Omit<StockMovementRow, "variant" | "orderId"> & { optionValues: string[]; reference: string | null })[]
  >`
    SELECT m.id::text, m.at, v.option_values AS "optionValues", m.delta, m.reason, m.note, m.reference,
      coalesce(staff.name, m.actor) AS who
    FROM variant v JOIN stock_movement m ON m.variant_id = v.id
    LEFT JOIN staff_member staff ON m.actor = 'staff:' || staff.id
    WHERE v.product_id = ${productId} ORDER BY m.at DESC, m.id DESC LIMIT 100`;
  return rows.map(({ optionValues, reference, ...row }) => ({
    ...row,
    variant: variantTitle(optionValues) ?? "",
    orderId: reference?.startsWith("ord_") ? reference : null,
  }));
}

/** Products whose title, address or SKU fits the words, for choosing one. */
export async function findProducts(tx: Tx, text: string, limit = 20) {
  const request = readListRequest(text ? { q: text } : {});
  const { rows } = await readRows<ProductListRow>(tx, productListSpec, request, { size: limit });
  return rows.map(({ id, title, status, pictureKey }) => ({ id, title, status, pictureKey }));
}
