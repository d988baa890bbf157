import { ownNewBasket } from "@/lib/basket/own-new-basket";
import { getAsker } from "@/lib/early-access/loaders";
import { basketCookie, rememberBasket, rememberTyped } from "@/lib/platform/cookies";
import { seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { accountDoor } from "../account-door";
import { claimOrders } from "./claim-orders";
import { reorder } from "./reorder";

/** The button that brings a guest's orders into the account was pressed. */
export async function claim(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, "/account");
  if (door instanceof Response) return door;
  const count = await transact((tx) => claimOrders(tx, door.customer, now));
  return seeOther(`/account/orders?claimed=${count}`);
}

/** "Order again": on to the basket when all of it is there, else to a page that names what is not. */
export async function orderAgain(request: Request, orderId: string, now: Date): Promise<Response> {
  const door = await accountDoor(request, "/account/orders");
  if (door instanceof Response) return door;
  const { customerId, userId } = door.customer;
  const [{ money, limits }, basketId, asker] = await Promise.all([getShop(), basketCookie(), getAsker()]);
  const again = await transact(async (tx) => {
    const wanted = { customerId, orderId, basketId, currency: money.currency, limits, asker };
    const put = await reorder(tx, wanted, now);
    if (put.ok && put.value.basketId && put.value.basketId !== basketId)
      await ownNewBasket(tx, put.value.basketId, userId);
    return put;
  });
  if (!again.ok) return new Response("There is nothing at this address.", { status: 404 });
  const { basketId: into, added, missing } = again.value;
  if (into && into !== basketId) await rememberBasket(into);
  if (missing.length === 0) return seeOther("/basket");
  await rememberTyped("account", { added, missing: missing.slice(0, 20) });
  return seeOther("/account/orders/again");
}
