import { cacheLife, cacheTag } from "next/cache";
import type { BasketQuote } from "@/lib/basket/types";
import { getCustomer } from "@/lib/customers/loaders";
import { signedOrder } from "@/lib/orders/page/signed-order";
import { building } from "@/lib/platform/cache/building";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { pagesReader, reader } from "@/lib/platform/reader";
import { readShop } from "@/lib/shop/data";
import { getShop, getShopAtOnce } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";
import { readMember, readOrderPoints, readStanding, readToldTiers } from "./data";
import { claimDays } from "./earning/claim-days";
import { duePoints } from "./earning/due-points";
import { readContact } from "./perks/data";
import { listRewards, listTaken } from "./rewards/data";
import { nextReward } from "./rewards/next-reward";
import { readStatement, statementLines } from "./statement/data";
import { multiplierOf } from "./tiers/multiplier-of";
import type {
  BasketPoints,
  Contact,
  OfferedReward,
  OrderPointsNote,
  Programme,
  RewardsPage,
  ToldTier,
} from "./types";

/** What pieces of these prices earn, each; null while there is no programme. The same for every visitor. */
export async function getPricePoints(prices: readonly number[]): Promise<number[] | null> {
  const { on, points, every } = (await getShop()).loyalty;
  const rules = { points, every, multiplierPercent: 100, bonus: 0 };
  return on ? prices.map((price) => duePoints(price, rules)) : null;
}

/**
 * Points a customer earns with goods of a price in minor units, on their own step; null for who left, and while there is no
 * programme.
 * @param member where they stand in it; null for who was never in it, who earns as everybody does
 */
export async function getOwnPoints(
  member: { readonly tier: string | null; readonly left: boolean } | null,
  price: number,
): Promise<number | null> {
  const { on, points, every, tiers } = (await getShopAtOnce()).loyalty;
  if (!on || member?.left) return null;
  const multiplierPercent = multiplierOf(tiers, member?.tier ?? null);
  return duePoints(price, { points, every, multiplierPercent, bonus: 0 });
}

/** The rewards and steps of the moment, kept for a short while. */
async function getOffered(): Promise<{ rewards: OfferedReward[]; tiers: ToldTier[] }> {
  "use cache";
  cacheTag(cacheTags.discounts, cacheTags.settings);
  if (building()) {
    cacheLife({ stale: 30, revalidate: 1, expire: 300 });
    return { rewards: [], tiers: [] };
  }
  cacheLife({ stale: 60, revalidate: 300, expire: 900 });
  const [tx, now] = [pagesReader(), new Date()];
  const { tiers } = (await readShop(tx)).loyalty;
  return { rewards: await listRewards(tx, now), tiers: await readToldTiers(tx, tiers, now) };
}

/** The programme as its public page tells it, from the rules that are in force; null while there is none. */
export async function getProgramme(): Promise<Programme | null> {
  const { loyalty, returns, money } = await getShop();
  if (!loyalty.on) return null;
  const { points, every, firstOrder, birthday, expiryMonths, tiersBy } = loyalty;
  const { currency, locale } = money;
  return {
    ...{ points, every, firstOrder, birthday, expiryMonths, tiersBy, currency, locale },
    ...{ returnDays: returns.days, claimDays },
    ...(await getOffered()),
  };
}

/** What a basket earns, and what its owner's points could do for it; null while there is no programme, and for who left it. */
export async function getBasketPoints(quote: BasketQuote): Promise<BasketPoints | null> {
  const { on, points, every, tiers } = (await getShop()).loyalty;
  if (!on) return null;
  const customer = await getCustomer();
  const spend = quote.lines.reduce((sum, { total }) => sum + total, 0);
  const earns = (tier: string | null) =>
    duePoints(spend, { points, every, multiplierPercent: multiplierOf(tiers, tier), bonus: 0 });
  if (!customer) return { earns: earns(null), member: null };
  const tx = reader();
  const [member, { rewards }, taken] = await Promise.all([
    readMember(tx, customer.customerId),
    getOffered(),
    listTaken(tx, customer.customerId),
  ]);
  if (member.leftAt) return null;
  const { available } = member;
  const inBasket = new Set(quote.discountCodes.map((code) => code.toLowerCase()));
  const useful = rewards.filter(({ freesDelivery }) => !freesDelivery || quote.deliveryTotal > 0);
  const gone = quote.offers.refused.flatMap(({ code, reason }) =>
    code && reason === "gift_gone" ? [code] : [],
  );
  return {
    earns: earns(member.tier),
    member: {
      available,
      affordable: useful.filter((one) => one.points <= available),
      next: nextReward(useful, available),
      stuck: taken.flatMap(({ code, gives }) =>
        gone.some((one) => one.toLowerCase() === code.toLowerCase()) ? [gives] : [],
      ),
      waiting: taken.filter(({ used, code }) => !used && !inBasket.has(code.toLowerCase())),
    },
  };
}

/** What an order earns, as its own page says it; null when it earns nothing. */
export async function getOrderPointsNote(signed: string, now: Date): Promise<OrderPointsNote | null> {
  const orderId = signedOrder(signed);
  if (!orderId) return null;
  const { money } = await getShop();
  const found = await readOrderPoints(reader(), orderId, now);
  if (!found) return null;
  const { claimUntil, ...note } = found;
  return { ...note, claimUntil: claimUntil && formatDate(claimUntil, money.locale, money.timeZone) };
}

/** Who of the staff is there for the buyer of an order that is in an account; null for nobody in particular. */
export async function getOrderContact(signed: string): Promise<Contact | null> {
  const orderId = signedOrder(signed);
  if (!orderId || !(await getShop()).loyalty.on) return null;
  const where = { id: orderId, claimedAt: { not: null } };
  const order = await reader().order.findFirst({ where, select: { customerId: true } });
  return order?.customerId ? readContact(reader(), order.customerId) : null;
}

/** All of somebody's points: what there is, what can be had for it, and every movement from one on. */
export async function getRewardsPage(
  customerId: string,
  before: string | null,
  now: Date,
): Promise<RewardsPage> {
  const tx = reader();
  const [{ loyalty, money }, { leftAt, pending, available }, { rewards }, taken] = await Promise.all([
    getShop(),
    readMember(tx, customerId),
    getOffered(),
    listTaken(tx, customerId),
  ]);
  const lines = await readStatement(tx, customerId, before);
  const { currency, locale, timeZone } = money;
  return {
    ...{ on: loyalty.on, left: leftAt !== null, pending, available, currency, locale },
    standing:
      loyalty.on && !leftAt && loyalty.tiers.length > 0
        ? await readStanding(tx, customerId, loyalty, now)
        : null,
    contact: await readContact(tx, customerId),
    rewards: loyalty.on && !leftAt ? rewards : [],
    next: loyalty.on && !leftAt ? nextReward(rewards, available) : null,
    taken: taken.map((one) => ({ ...one, takenOn: formatDate(one.takenAt, locale, timeZone) })),
    lines: lines.map((line) => ({ ...line, on: formatDate(line.at, locale, timeZone) })),
    older: lines.length === statementLines ? (lines.at(-1)?.id ?? null) : null,
  };
}
