import type { LetterPicture } from "@/emails/campaigns/letter-block";
import { readCards } from "@/lib/catalogue/read-cards";
import type { ProductCard } from "@/lib/catalogue/types";
import type { Tx } from "@/lib/platform/db";
import { formatDate } from "@/lib/values/format-date";
import { lookedAt } from "../content/looked-at";
import type { Content } from "../content/schema";

/** What blocks of a letter show of the shop, by id; what is gone or not to be seen is missing. */
export type Shown = {
  readonly pictures: ReadonlyMap<string, Omit<LetterPicture, "alt">>;
  readonly products: ReadonlyMap<string, ProductCard>;
  readonly vouchers: ReadonlyMap<string, { words: string; code: string | null; until: string | null }>;
};

type Place = { shopUrl: string; locale: string; timeZone: string };

/** Reads everything a letter's blocks show, as it is at this moment. */
export async function readShown(
  tx: Tx,
  content: Content,
  { shopUrl, locale, timeZone }: Place,
  now: Date,
): Promise<Shown> {
  const { media: mediaIds, products: productIds, vouchers: discountIds } = lookedAt(content);
  const media = await tx.media.findMany({
    where: { id: { in: mediaIds }, state: "ready" },
    select: { id: true, width: true, height: true },
  });
  const onSale = await tx.product.findMany({
    where: { id: { in: productIds }, status: "active", publishedAt: { lte: now } },
    select: { id: true },
  });
  const cards = await readCards(
    tx,
    onSale.map(({ id }) => id),
  );
  const discounts = await tx.discount.findMany({
    where: { id: { in: discountIds }, active: true, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
    select: { id: true, title: true, code: true, endsAt: true },
  });
  return {
    pictures: new Map(
      media.map(({ id, width, height }) => [
        id,
        { src: `${shopUrl}/media/letter/${id}.jpg`, width: width ?? 1200, height: height ?? 1200 },
      ]),
    ),
    products: new Map(cards.map((card) => [card.id, card])),
    vouchers: new Map(
      discounts.map((one) => [
        one.id,
        {
          words: one.title,
          code: one.code,
          until: one.endsAt && formatDate(one.endsAt, locale, timeZone),
        },
      ]),
    ),
  };
}
