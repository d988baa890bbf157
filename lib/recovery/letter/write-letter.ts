import type { BasketQuote } from "@/lib/basket/types";
import { takeDay } from "@/lib/flows/letters/take-day";
import { enqueueNews, type NewsRefusal } from "@/lib/mail/enqueue-news";
import { basketTopic } from "@/lib/newsletter/reminders/basket-topic";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import type { ShopSettings } from "@/lib/shop/types";
import { formatDate } from "@/lib/values/format-date";
import { formatMoney } from "@/lib/values/format-money";
import { type Result, refusal, success } from "@/lib/values/result";
import { restoreDays } from "../restore/restore-days";
import { giveVoucher, type Voucher } from "../voucher/give-voucher";
import { takeBackVoucher } from "../voucher/take-back-voucher";
import { voucherWords } from "../voucher/voucher-words";
import { letterProps } from "./letter-props";
import { quoteLeft } from "./quote-left";
import { readDestination } from "./read-destination";

export type LeftForLetter = {
  readonly id: string;
  readonly basketId: string;
  readonly customerId: string | null;
  readonly email: string;
  readonly items: unknown;
};

/**
 * Writes the `number`th letter about a basket left behind, with prices, stock and delivery of this moment, and the discount
 * where the owner set one for it. Once a letter, whoever asks. Refuses "gone" when something in it cannot be bought any
 * more, "later" with when at night and on a day that has its letter, and the outbox's own reasons when its reader does not allow it.
 */
export async function writeLetter(
  tx: Tx,
  left: LeftForLetter,
  number: number,
  now: Date,
): Promise<Result<void, "gone" | "later" | NewsRefusal, Date>> {
  const { money, limits, recovery } = await readShop(tx);
  const { locale, currency, homeCountry, timeZone } = money;
  const destination = await readDestination(tx, left, homeCountry);
  const buyer = { customerId: left.customerId, email: left.email };
  const plain = await quoteLeft(tx, left, { destination, code: null, buyer }, now);
  if (plain.unavailable.length > 0 || plain.lines.length === 0) return refusal("gone");
  const key = `basket-left:${left.id}:${number}`;
  const day = await takeDay(tx, left, key, now);
  if (!day.taken) return refusal("later", day.at);
  const given = await voucherFor(tx, left, number, recovery, now);
  const priced = given ? await quoteLeft(tx, left, { destination, code: given.code, buyer }, now) : null;
  const voucher = given && priced && (await voucherOf(tx, given.code, priced, { locale, timeZone }));
  const quote = voucher && priced ? priced : plain;
  const props = {
    ...{ leftBasketId: left.id, number, last: number === recovery.afterHours.length },
    ...letterProps(quote, { locale, lowStock: limits.lowStock, shopUrl: env().APP_URL }),
    ...{ voucher, currency, locale, days: restoreDays },
  };
  const written = await enqueueNews(
    tx,
    {
      key,
      template: "news-basket-left",
      to: left.email,
      topic: basketTopic,
      props,
    },
    now,
  );
  if (given?.fresh && !(written.ok && voucher)) await takeBackVoucher(tx, left.id, given.code);
  if (!written.ok) return refusal(written.reason);
  await tx.leftBasketLetter.create({ data: { leftBasketId: left.id, number, writtenAt: now } });
  return success(undefined);
}

async function voucherFor(
  tx: Tx,
  { id, email, customerId }: LeftForLetter,
  number: number,
  { discountId, discountLetter, discountDays: days }: ShopSettings["recovery"],
  now: Date,
): Promise<Voucher | null> {
  if (!discountId || number < discountLetter) return null;
  return giveVoucher(tx, { leftBasketId: id, email, customerId, discountId, days }, now);
}

/** What the letter says of the voucher; null for one that gives nothing for these things, which is not told of. */
async function voucherOf(
  tx: Tx,
  code: string,
  quote: BasketQuote,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
) {
  const applied = quote.offers.applied.find((one) => one.code === code);
  if (!applied) return null;
  const { endsAt } = await tx.discount.findUniqueOrThrow({
    where: { id: applied.id },
    select: { endsAt: true },
  });
  const gives = voucherWords(applied, (amount) => formatMoney(amount, quote.currency, locale));
  return { code, gives, until: endsAt && formatDate(endsAt, locale, timeZone) };
}
