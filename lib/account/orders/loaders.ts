import { typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { isId } from "@/lib/values/id";
import { requireCustomer } from "../loaders";
import { countClaimable, listOwnOrders, readPicturesOf } from "./data";
import { reorderedSchema } from "./schema";
import { showOwnOrder } from "./show-own-order";
import type { OrderList, Reordered } from "./types";

/** The signed-in customer's orders, the latest first. */
export async function getOwnOrders(after: unknown, take = 10): Promise<OrderList> {
  const { customerId, locale } = await requireCustomer("/account/orders");
  const tx = reader();
  const asked = { after: typeof after === "string" && isId("ord", after) ? after : null, take: take + 1 };
  const [{ money }, found] = await Promise.all([getShop(), listOwnOrders(tx, customerId, asked)]);
  const shown = found.slice(0, take);
  const pictures = await readPicturesOf(
    tx,
    shown.flatMap(({ lines }) => lines.flatMap(({ mediaId }) => mediaId ?? [])),
  );
  const last = shown.at(-1);
  return {
    orders: shown.map((order) => showOwnOrder(order, pictures, { locale, timeZone: money.timeZone })),
    more: found.length > take && last ? `/account/orders?after=${last.id}` : null,
  };
}

/** How many orders of a guest wait to be claimed with the signed-in customer's address. */
export async function getClaimable(): Promise<number> {
  const { email } = await requireCustomer("/account");
  return countClaimable(reader(), email);
}

/** What came of ordering again, once, for the page that tells of it. */
export async function getReordered(): Promise<Reordered | null> {
  await requireCustomer("/account/orders");
  const told = reorderedSchema.safeParse(await typedCookie("account"));
  return told.success ? told.data : null;
}
