import { lowestBefore } from "@/lib/catalogue/lowest-before";
import { variantPath } from "@/lib/catalogue/variant-path";
import { variantTitle } from "@/lib/catalogue/variant-title";
import { record } from "@/lib/journal/record";
import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import type { WishKind } from "@/lib/values/wish-words";
import { wishesAtOnce } from "./wishes-at-once";

type Due = {
  id: string;
  kind: WishKind;
  email: string;
  asked: number;
  price: number;
  variantId: string;
  productId: string;
  title: string;
  handle: string;
  slug: string;
  optionValues: string[];
  refusal: string | null;
};

/**
 * Writes the one letter of each wish that has come true: pieces can be bought again, or the price is below what it was when
 * they asked. Asks what is true now, so it does not matter by which road stock or prices came; the oldest wish is first. The
 * wish is over with its letter and waits while its reader paused all letters, or the shop switched its letter off; one whose mailbox refuses us is over without.
 * @returns how many wishes ended, at most `wishesAtOnce`
 */
export async function answerWishes(tx: Tx, now: Date): Promise<number> {
  const { money } = await readShop(tx);
  const { currency, locale } = money;
  const due = await tx.$queryRaw<Due[]>`
    SELECT w.id, w.kind, w.email::text, w.price AS asked, price_in_force(v.id, v.price, ${now}) AS price, v.id AS "variantId", p.id AS "productId", p.title, p.handle,
      v.slug, v.option_values AS "optionValues", wish_refusal(w.email, w.id) AS refusal
    FROM product_wish w JOIN variant v ON v.id = w.variant_id JOIN product p ON p.id = v.product_id LEFT JOIN stock s ON s.variant_id = v.id
    WHERE w.state = 'confirmed' AND p.status = 'active' AND p.published_at <= ${now} AND CASE w.kind
      WHEN 'back' THEN NOT v.tracked OR v.oversell OR coalesce(s.on_hand - s.reserved, 0) > 0
      ELSE w.currency = ${currency} AND price_in_force(v.id, v.price, ${now}) < w.price END
      AND NOT EXISTS (SELECT 1 FROM letter_off o WHERE o.template = 'wish-' || w.kind)
      AND NOT EXISTS (SELECT 1 FROM subscriber r WHERE r.email = w.email AND r.paused_until > ${now})
    ORDER BY w.confirmed_at, w.id LIMIT ${wishesAtOnce} FOR UPDATE OF w SKIP LOCKED`;
  for (const wish of due) {
    const { id, kind, productId, variantId, refusal } = wish;
    if (refusal) {
      await tx.productWish.update({ where: { id }, data: { state: "ended", endedAt: now } });
      continue;
    }
    const props = {
      title: wish.title,
      variantTitle: variantTitle(wish.optionValues),
      url: `${env().APP_URL}${variantPath(wish.handle, wish.slug)}`,
      price: wish.price,
      ...{ currency, locale },
    };
    const to = { key: `wish:${id}`, to: wish.email, wishId: id };
    if (kind === "back") await enqueueLetter(tx, { ...to, template: "wish-back", props }, now);
    else {
      const lowest = await lowestBefore(tx, variantId, now);
      await enqueueLetter(
        tx,
        { ...to, template: "wish-price", props: { ...props, asked: wish.asked, lowest } },
        now,
      );
    }
    await tx.productWish.update({ where: { id }, data: { state: "written", endedAt: now } });
    await record(tx, { type: "wish_answered", productId, data: { wishId: id, kind } }, now);
  }
  return due.length;
}
