import { keepCode } from "@/lib/basket/codes/keep-code";
import { ownNewBasket } from "@/lib/basket/own-new-basket";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { type Result, success } from "@/lib/values/result";
import { knowsBasket } from "../one-person/knows-basket";
import { takeOffer } from "./take-offer";

type Visitor = {
  readonly linkCode: string;
  /** The basket their browser carries; null when it has none. */
  readonly basketId: string | null;
  readonly currency: string;
  /** Who is signed in; null for a guest. */
  readonly userId: string | null;
};
type Given = { readonly code: string; readonly basketId: string };

/**
 * Gives a visitor a link's offer, in their basket already; whoever presses again gets the code they have. A browser that carries a
 * basket of whoever recommends is noted as a doubt, and nothing else of it.
 */
export async function giveOffer(
  tx: Tx,
  { linkCode, basketId: had, currency, userId }: Visitor,
  now: Date,
): Promise<Result<Given, "unknown" | "off" | "enough">> {
  const [before] = await tx.$queryRaw<{ code: string }[]>`
    SELECT r.code::text AS code FROM referral_link a JOIN referral r ON r.link_id = coalesce(a.into_id, a.id) AND r.state = 'taken'
      JOIN basket b ON b.id = ${had} AND b.state = 'open' AND r.code = ANY(b.discount_codes::citext[])
    WHERE a.code = ${linkCode}::citext LIMIT 1`;
  if (before && had) return success({ code: before.code, basketId: had });
  const taken = await takeOffer(tx, linkCode, now);
  if (!taken.ok) return taken;
  const { code } = taken.value;
  await tx.$executeRaw`
    UPDATE referral SET doubts = ARRAY['same_browser'] FROM referral_link l
    WHERE l.id = referral.link_id AND referral.code = ${code}::citext AND ${knowsBasket(Prisma.sql`l.customer_id`, Prisma.sql`${had}`)}`;
  const basketId = await keepCode(tx, { basketId: had, code, currency }, now);
  if (userId && basketId !== had) await ownNewBasket(tx, basketId, userId);
  return success({ code, basketId });
}
