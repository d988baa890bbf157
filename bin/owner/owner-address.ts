import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readOwnerWays } from "@/lib/staff/owner-link/data";
import { makeOwnerLink } from "@/lib/staff/owner-link/make-owner-link";

/** A fresh address that makes the shop's first owner; null when it has one. Addresses made before work no more. */
export async function firstOwnerAddress(now: Date): Promise<string | null> {
  const [way] = await readOwnerWays(db());
  return way?.kind === "first" ? ownerAddress("first", now) : null;
}

/** A fresh address for the first owner ("first") or for an owner to be let in again. */
export async function ownerAddress(who: string, now: Date): Promise<string> {
  return `${env().APP_URL}/admin/welcome/${await makeOwnerLink(db(), who, now)}`;
}
