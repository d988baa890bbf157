import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { formatMoney } from "@/lib/values/format-money";
import type { Contact } from "../types";
import { deliveryPerkWords } from "./delivery-perk-words";
import { perksOf } from "./perks-of";

/** What each step brings to delivery, in words, by its key: as its discount says, and only while that counts. */
export async function readDeliveryPerks(tx: Tx, now: Date): Promise<Readonly<Record<string, string>>> {
  const { currency, locale } = (await readShop(tx)).money;
  const rows = await tx.tierPerk.findMany({
    where: { discount: { active: true } },
    include: { discount: true },
  });
  const counting = rows.filter(
    ({ discount: { startsAt, endsAt } }) => !(startsAt && startsAt > now) && !(endsAt && endsAt <= now),
  );
  return Object.fromEntries(
    counting.map(({ tier, discount }) => [
      tier,
      deliveryPerkWords(
        { ...discount, some: discount.methodIds.length > 0 || discount.methodMaxPrice !== null },
        (amount) => formatMoney(amount, currency, locale),
        locale,
      ),
    ]),
  );
}

/** Who of the staff is there for a customer, by the step they stand on; null for nobody in particular. */
export async function readContact(tx: Tx, customerId: string): Promise<Contact | null> {
  const [row] = await tx.$queryRaw<{ tier: string | null }[]>`SELECT step_of(${customerId}) AS tier`;
  return row?.tier ? perksOf((await readShop(tx)).loyalty.tiers, row.tier).contact : null;
}
