import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { Prisma } from "@/lib/platform/generated/client";
import { readShop } from "@/lib/shop/data";
import { saleGoods } from "../letters/sale-goods";
import type { ToldGoods } from "../letters/told-once";

type Due = {
  readonly key: string;
  readonly email: string;
  readonly saleId: string;
  readonly name: string;
  readonly opensAt: Date;
  readonly endsAt: Date;
  readonly slug: string | null;
  readonly refusal: string | null;
};

/**
 * Takes the next of those who asked to be told when a sale opens for everybody and holds them until the transaction ends; null
 * when there is none. Who paused all letters is told when the pause is over, if the sale is not.
 * @param without whom nothing could be written to before, by their `key`
 */
export async function nextWaiting(tx: Tx, without: readonly string[], now: Date): Promise<Due | null> {
  const [due] = await tx.$queryRaw<Due[]>`
    WITH open AS MATERIALIZED (
      SELECT s.* FROM sale s WHERE s.state = 'scheduled' AND s.ended_at IS NULL AND s.opens_at <= ${now} AND s.ends_at > ${now}
        AND EXISTS (SELECT ${saleGoods(Prisma.sql`s.id`, now)})
    )
    SELECT p.id AS key, p.email::text, s.id AS "saleId", s.name, s.opens_at AS "opensAt", s.ends_at AS "endsAt", a.slug,
      wish_refusal(p.email, p.id) AS refusal
    FROM product_wish p JOIN open s ON s.id = p.sale_id LEFT JOIN sale_announcement a ON a.sale_id = s.id
    WHERE p.kind = 'sale' AND p.state = 'confirmed' AND p.id <> ALL (${[...without]}::text[])
      AND NOT EXISTS (SELECT 1 FROM subscriber r WHERE r.email = p.email AND r.paused_until > ${now})
    ORDER BY p.confirmed_at, p.id LIMIT 1 FOR UPDATE OF p SKIP LOCKED`;
  return due ?? null;
}

/** Writes to one of those who asked to be told when a sale opens: once, after it opened and while there is something left of it. */
export async function tellWaiting(tx: Tx, due: Due, toldGoods: ToldGoods, now: Date): Promise<void> {
  const { key: id, email, saleId, name: sale, opensAt, endsAt, slug, refusal } = due;
  // Held until the letter is written, so that whoever ends the sale comes before it or after it.
  const open = await tx.$queryRaw<
    unknown[]
  >`SELECT id FROM sale WHERE id = ${saleId} AND ended_at IS NULL FOR SHARE`;
  const goods = await toldGoods(tx, { saleId, since: opensAt }, now);
  if (open.length === 0 || goods.length === 0) return;
  if (!refusal) {
    const { money } = await readShop(tx);
    const { currency, locale, timeZone } = money;
    const url = `${env().APP_URL}${slug ? `/sales/${slug}` : "/collections"}`;
    const props = { sale, endsAt: endsAt.toISOString(), goods, currency, locale, timeZone, url };
    const letter = { key: `wish:${id}`, template: "wish-sale", to: email, wishId: id, props } as const;
    await enqueueLetter(tx, { ...letter, notAfter: endsAt }, now);
  }
  await tx.productWish.update({
    where: { id },
    data: { endedAt: now, state: refusal ? "ended" : "written" },
  });
}
