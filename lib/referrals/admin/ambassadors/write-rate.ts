import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { Ambassador } from "@/lib/platform/generated/client";
import { readShop } from "@/lib/shop/data";
import { formatDate } from "@/lib/values/format-date";
import { rateWords } from "../../ambassadors/rate-words";
import type { Rate } from "../../ambassadors/types";

/** Tells an ambassador what they are paid from now on, and what it was. Nobody is told of one whose person is gone. */
export async function writeRate(
  tx: Tx,
  { id, version, name, customerId, ...rate }: Ambassador,
  before: Rate,
  now: Date,
): Promise<void> {
  const customer = customerId ? await tx.customer.findUnique({ where: { id: customerId } }) : null;
  if (!customer) return;
  const { money } = await readShop(tx);
  const from = formatDate(now, customer.locale, money.timeZone);
  const rates = { before: rateWords(before, money), pays: rateWords(rate, money) };
  const props = { name, from, ...rates, url: `${env().APP_URL}/account/ambassador` };
  const letter = { key: `ambassador-rate:${id}:${version}`, template: "ambassador-rate", props } as const;
  await enqueueLetter(tx, { ...letter, to: customer.email, toName: customer.name }, now);
}
