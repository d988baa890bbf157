import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { type Result, refusal, success } from "@/lib/values/result";
import { joinProgramme } from "../membership/join-programme";
import { placeMember } from "../tiers/place-member";
import type { GrantReason } from "../types";
import { creditEnd } from "./credit-end";
import { postPoints } from "./post-points";

type Grant = {
  readonly customerId: string;
  readonly points: number;
  readonly reason: GrantReason;
  /** Stable ids of what it is for: "birthday:cust_…:2026". Given once. */
  readonly key: string;
};

/**
 * Gives points that can be spent at once, for something else than an order; whoever calls has waited for what has to be
 * waited for. The same key gives once. Refuses "off" while there is no programme, "no_account" for a guest and "left" for
 * whoever left it.
 */
export async function grantPoints(
  tx: Tx,
  { customerId, points, reason, key }: Grant,
  now: Date,
): Promise<Result<void, "off" | "no_account" | "left">> {
  const { loyalty, money } = await readShop(tx);
  if (!loyalty.on) return refusal("off");
  const joined = await joinProgramme(tx, customerId, now);
  if (!joined.ok) return joined;
  const memberId = joined.value;
  const postings = { issued: -points, available: points };
  const expiresAt = creditEnd(loyalty.expiryMonths, money.timeZone, now);
  await postPoints(tx, { memberId, key, kind: "granted", reason, actor: "worker", postings, expiresAt }, now);
  await placeMember(tx, memberId, now);
  return success(undefined);
}
