import { ownBasket } from "@/lib/basket/own-basket";
import { ownNewBasket } from "@/lib/basket/own-new-basket";
import { getCustomer } from "@/lib/customers/loaders";
import { getAsker } from "@/lib/early-access/loaders";
import { basketCookie, rememberBasket } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { seeOther } from "@/lib/platform/requests/form-request";
import { signedBasket } from "@/lib/platform/secrets/basket-link";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { readRestorable } from "./data";
import { putBack } from "./put-back";

/** The button on the page of a basket left behind was pressed: its things go into this visitor's own basket. */
export async function restoreBasket(request: Request, signed: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const link = signedBasket(signed);
  if (!link) return new Response("There is nothing at this address.", { status: 404 });
  const page = `/letters/basket/${signed}`;
  if (await rateLimited(request, "basket")) return seeOther(`${page}?problem=often`);
  const customer = await getCustomer();
  const cookie = await basketCookie();
  const basketId = cookie ?? (customer ? await ownBasket(reader(), customer.customerId) : null);
  const [{ money, limits }, asker] = await Promise.all([getShop(), getAsker()]);
  const back = await transact(async (tx) => {
    const left = await readRestorable(tx, link, now);
    if (left?.state !== "open") return null;
    const put = await putBack(
      tx,
      { left, number: link.number, basketId, currency: money.currency, limits, asker },
      now,
    );
    if (customer && put.basketId) await ownNewBasket(tx, put.basketId, customer.userId);
    return put;
  });
  // The page says what became of it.
  if (!back?.basketId) return seeOther(page);
  if (back.basketId !== cookie) await rememberBasket(back.basketId);
  return seeOther(`/basket?back=${back.pieces}`);
}
