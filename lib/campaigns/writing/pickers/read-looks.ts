import type { z } from "zod";
import { readCards } from "@/lib/catalogue/read-cards";
import { summaryWords } from "@/lib/discounts/admin/editor/summary-words";
import { nameOf } from "@/lib/discounts/name-of";
import { readNames } from "@/lib/discounts/read-names";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import type { looksSchema } from "../schema";
import type { Looks } from "../types";

/** What an editor shows of the things that blocks name, as they are now; what is gone is missing. */
export async function readLooks(
  tx: Tx,
  { media, products, vouchers }: z.output<typeof looksSchema>,
  now: Date,
): Promise<Looks> {
  const pictures = await tx.media.findMany({
    where: { id: { in: media }, state: "ready" },
    select: { id: true, key: true, alt: true },
  });
  const shown = await tx.product.findMany({
    where: { id: { in: products }, status: "active", publishedAt: { lte: now } },
    select: { id: true },
  });
  const cards = await readCards(tx, products);
  const discounts = await tx.discount.findMany({ where: { id: { in: vouchers } } });
  const names = await readNames(tx, discounts);
  const { money } = await readShop(tx);
  const published = new Set(shown.map(({ id }) => id));
  return {
    media: pictures.map(({ id, key, alt }) => ({ id, src: `/${key}`, alt })),
    products: cards.map(({ id, title, minPrice, maxPrice, lowestPrior, available, pictures: [first] }) => ({
      ...{ id, title, price: minPrice, from: maxPrice > minPrice, lowestPrior },
      src: first?.src ?? null,
      fault: !published.has(id) ? "not_published" : available ? null : "sold_out",
    })),
    vouchers: discounts.map((one) => ({
      ...{ id: one.id, name: nameOf(one), code: one.code, summary: summaryWords(one, { ...money, names }) },
      ended: !one.active || (one.endsAt !== null && one.endsAt <= now),
    })),
  };
}
