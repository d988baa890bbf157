import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";

const edited = {
  options: { orderBy: { position: "asc" } },
  variants: { orderBy: { position: "asc" }, include: { stock: true } },
  media: { orderBy: { position: "asc" }, include: { media: true } },
  collections: {
    include: { collection: { select: { id: true, handle: true, title: true, kind: true } } },
    orderBy: { collection: { title: "asc" } },
  },
} satisfies Prisma.ProductInclude;

type Row = Prisma.ProductGetPayload<{ include: typeof edited }>;
export type ReadEditedProduct = Row & { readonly byRule: Row["collections"] };

/**
 * A product with all that the editor shows, or null; `collections` are those by hand, `byRule` the others.
 * @param lock keeps others from saving it until the transaction ends
 */
export async function readEditedProduct(
  tx: Tx,
  id: string,
  { lock }: { lock: boolean },
): Promise<ReadEditedProduct | null> {
  if (lock) await tx.$queryRaw`SELECT id FROM product WHERE id = ${id} FOR NO KEY UPDATE`;
  const product = await tx.product.findUnique({ where: { id }, include: edited });
  if (!product) return null;
  const [byHand, byRule] = [
    product.collections.filter(({ collection }) => collection.kind === "manual"),
    product.collections.filter(({ collection }) => collection.kind === "rule"),
  ];
  return { ...product, collections: byHand, byRule };
}
