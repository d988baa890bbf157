import { cache } from "react";
import { Prisma } from "@/lib/platform/generated/client";
import { planKept } from "@/lib/platform/kept-plans";
import { reader } from "@/lib/platform/reader";
import { readSession } from "@/lib/platform/sessions/session";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { knowCustomer } from "./know-customer";
import type { SignedInCustomer } from "./types";

/** Who is signed in as a customer; null for a guest, and for an address that was never proven. */
export const getCustomer = cache(async (): Promise<SignedInCustomer | null> => {
  const session = await readSession();
  if (!session?.proven) return null;
  const { userId, sessionId, email, name } = session;
  const [known] = await reader().$queryRaw<{ id: string; locale: string }[]>`
    ${Prisma.raw(planKept)} SELECT id, locale FROM customer WHERE user_id = ${userId}`;
  if (known) return { customerId: known.id, userId, sessionId, email, name, locale: known.locale };
  // Whoever came in by a way of the staff's own becomes a customer when they first look.
  const { locale } = (await getShop()).money;
  const customerId = await transact((tx) => knowCustomer(tx, userId, locale, new Date()));
  return customerId === null ? null : { customerId, userId, sessionId, email, name, locale };
});
