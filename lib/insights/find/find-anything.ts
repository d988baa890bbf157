import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { permits } from "@/lib/staff/permits";
import type { Actor } from "@/lib/staff/types";
import { findCustomers } from "./find-customers";
import { findOrders } from "./find-orders";
import { findProducts } from "./find-products";
import type { Finding } from "./types";

const ofEachKind = 5;

/** What fits the words, of the kinds this person may see. Fewer than two letters find nothing. */
export async function findAnything(tx: Tx, actor: Actor, words: string, now: Date): Promise<Finding[]> {
  const text = words
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, 100);
  if (text.length < 2 && !/^\d$/.test(text)) return [];
  const { money } = await readShop(tx);
  const found = await Promise.all([
    permits(actor, "orders.read") ? findOrders(tx, text, ofEachKind, money, now) : [],
    permits(actor, "catalogue.read") ? findProducts(tx, text, ofEachKind) : [],
    permits(actor, "customers.read") ? findCustomers(tx, text, ofEachKind) : [],
  ]);
  return found.flat();
}
