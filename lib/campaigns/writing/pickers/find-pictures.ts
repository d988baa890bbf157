import type { Tx } from "@/lib/platform/db";
import type { PictureLook } from "../types";

const most = 24;

/** Pictures the shop has, by the words beside them or the product they show; the newest first. */
export async function findPictures(tx: Tx, text: string): Promise<readonly PictureLook[]> {
  const contains = { contains: text, mode: "insensitive" as const };
  const rows = await tx.media.findMany({
    where: {
      state: "ready",
      ...(text ? { OR: [{ alt: contains }, { products: { some: { product: { title: contains } } } }] } : {}),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: { id: true, key: true, alt: true },
  });
  return rows.map(({ id, key, alt }) => ({ id, src: `/${key}`, alt }));
}
