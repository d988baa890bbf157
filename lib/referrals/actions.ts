import { accountDoor } from "@/lib/account/account-door";
import { getCustomer } from "@/lib/customers/loaders";
import { basketCookie, rememberBasket, rememberTyped } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { countDay } from "./ambassadors/page/count-day";
import { readLink } from "./data";
import { giveOffer } from "./friends/give-offer";
import { countShare } from "./links/count-share";
import { nameLink } from "./links/name-link";
import { linkCodeSchema, shownNameSchema } from "./schema";

const page = "/account/friends";

/** The name that friends read was sent: with the first one comes the address. */
export async function saveShownName(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { customer, form } = door;
  const shownName = shownNameSchema.safeParse(form.shown_name);
  if (!shownName.success) {
    await rememberTyped("account", { typedName: (form.shown_name ?? "").slice(0, 300) });
    return seeOther(`${page}?problem=name#shown_name`);
  }
  const { customerId } = customer;
  const named = await transact((tx) => nameLink(tx, { customerId, shownName: shownName.data }, now));
  await rememberTyped("account", null);
  return seeOther(named.ok ? `${page}?done=saved` : page);
}

/** A friend takes the offer: a code of their own, in their basket already. */
export async function takeFriendsOffer(request: Request, linkCode: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (!linkCodeSchema.safeParse(linkCode).success)
    return new Response("There is nothing at this address.", { status: 404 });
  const friendPage = `/r/${linkCode}`;
  if (await rateLimited(request, "form")) return seeOther(`${friendPage}?problem=often`);
  const [customer, link, cookie, { money }] = await Promise.all([
    getCustomer(),
    readLink(reader(), linkCode),
    basketCookie(),
    getShop(),
  ]);
  // The page says so to whoever opens their own link.
  if (customer && link?.customerId === customer.customerId) return seeOther(friendPage);
  const { currency } = money;
  const visitor = { linkCode, basketId: cookie, currency, userId: customer?.userId ?? null };
  const taken = await transact((tx) => giveOffer(tx, visitor, now));
  if (!taken.ok) return seeOther(taken.reason === "enough" ? `${friendPage}?problem=often` : friendPage);
  if (taken.value.basketId !== cookie) await rememberBasket(taken.value.basketId);
  return seeOther(`${friendPage}?${new URLSearchParams({ code: taken.value.code })}`);
}

/** A customer pressed one of the ways to pass on their link, or their page as an ambassador: only the number is kept. */
export async function noteShared(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const done = new Response(null, { status: 204 });
  if (await rateLimited(request, "lookup")) return done;
  const { customerId } = door.customer;
  const ambassador =
    new URL(request.url).searchParams.get("of") === "ambassador"
      ? await reader().ambassador.findUnique({ where: { customerId }, select: { word: true } })
      : null;
  const word = ambassador?.word;
  await transact((tx) =>
    word ? countDay(tx, { word, what: "shares" }, now) : countShare(tx, customerId, now),
  );
  return done;
}
