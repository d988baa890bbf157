import { readOrder, readOrderByNumber, type WholeOrder } from "@/lib/orders/data";
import { db } from "@/lib/platform/db";
import { Advice } from "../../sandbox/say";

/** The order of a number ("1001") or an id ("ord_…"). */
export async function findOrder(text: string | undefined): Promise<WholeOrder> {
  if (!text) throw new Advice("Say which order: its number, or its id.");
  const order = /^\d{1,9}$/.test(text)
    ? await readOrderByNumber(db(), Number(text))
    : await readOrder(db(), text);
  if (!order) throw new Advice(`There is no order ${text}.`);
  return order;
}
