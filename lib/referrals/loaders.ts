import { requireCustomer } from "@/lib/account/loaders";
import { getCustomer } from "@/lib/customers/loaders";
import { typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { getShop, getShopUrl } from "@/lib/shop/loaders";
import { greetingName } from "@/lib/values/greeting-name";
import { qrPicture } from "@/lib/values/qr-picture";
import { isTaken, listOwnReferrals, readLink, readOwnLink } from "./data";
import { readOffer } from "./read-offer";
import { readThanks } from "./read-thanks";
import { linkCodeSchema, shownNameSchema, typedNameSchema } from "./schema";
import type { FriendPage, FriendsPage } from "./types";

/** The page of the account on which somebody recommends the shop and sees what came of it. */
export async function getFriendsPage(problem: unknown, now: Date): Promise<FriendsPage> {
  const { customerId, name } = await requireCustomer("/account/friends");
  const { referrals } = await getShop();
  const tx = reader();
  const [friend, own, link, customer, typed] = await Promise.all([
    readOffer(tx, referrals.friendDiscountId, now),
    readThanks(tx, now),
    readOwnLink(tx, customerId),
    tx.customer.findUnique({ where: { id: customerId }, select: { orderCount: true } }),
    typedCookie("account"),
  ]);
  const url = link && `${getShopUrl()}/r/${link.code}`;
  const before = problem === "name" ? typedNameSchema.safeParse(typed) : null;
  const typedName = before?.success ? before.data.typedName : (link?.shownName ?? greetingName(name ?? ""));
  const fault = shownNameSchema.safeParse(typedName).error?.issues[0]?.message ?? null;
  return {
    offers: referrals.on && friend && own ? { friend, own, perYear: referrals.rewardsPerYear } : null,
    link: link && url ? { url, shownName: link.shownName, qr: qrPicture(url) } : null,
    ambassador: (await tx.ambassador.count({ where: { customerId } })) > 0,
    hasBought: (customer?.orderCount ?? 0) > 0,
    typedName: name || before?.success || link ? typedName : "",
    nameError: before?.success ? fault : null,
    shares: link?.shares ?? 0,
    visits: link?.visits ?? 0,
    taken: link?.taken ?? 0,
    ordered: link?.ordered ?? 0,
    friends: link ? await listOwnReferrals(tx, link.id) : [],
  };
}

/**
 * What a friend reads behind a link; null when there is no such link. Opening it changes nothing.
 * @param given the code in the address after the offer was taken; shown only where it came from this link
 */
export async function getFriendPage(linkCode: string, given: unknown, now: Date): Promise<FriendPage | null> {
  if (!linkCodeSchema.safeParse(linkCode).success) return null;
  const tx = reader();
  const link = await readLink(tx, linkCode);
  if (!link) return null;
  const { on, friendDiscountId } = (await getShop()).referrals;
  const offer = on ? await readOffer(tx, friendDiscountId, now) : null;
  if (!offer) return { state: "off" };
  const customer = await getCustomer();
  if (customer?.customerId === link.customerId) return { state: "own", shownName: link.shownName };
  const code = typeof given === "string" && (await isTaken(tx, link.id, given)) ? given : null;
  return { state: "open", shownName: link.shownName, offer, code };
}
