import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";

const whole = {
  options: { orderBy: { position: "asc" } },
  variants: { orderBy: { position: "asc" }, include: { stock: true } },
  media: { orderBy: { position: "asc" }, include: { media: true } },
  collections: { where: { collection: { kind: "manual" } }, select: { collectionId: true } },
} satisfies Prisma.ProductInclude;

/** A product as the database has it, with everything a save may change. */
export type KnownProduct = Prisma.ProductGetPayload<{ include: typeof whole }>;

/** Reads whole products by id. */
export async function readKnown(tx: Tx, ids: readonly string[]): Promise<Map<string, KnownProduct>> {
  if (ids.length === 0) return new Map();
  const products = await tx.product.findMany({ where: { id: { in: [...ids] } }, include: whole });
  return new Map(products.map((product) => [product.id, product]));
}
