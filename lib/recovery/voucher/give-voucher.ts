import { mintCode } from "@/lib/discounts/codes/mint-code";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

export type Voucher = {
  readonly code: string;
  /** Just made: nobody has been told of it. */
  readonly fresh: boolean;
};

type Given = {
  readonly leftBasketId: string;
  readonly email: string;
  readonly customerId: string | null;
  readonly discountId: string;
  /** Days in which nobody is given a second one. */
  readonly days: number;
};

/**
 * A single-use code to bring somebody back; null when their address or customer was given one within the days the owner
 * set, which the database itself refuses, or the discount is not to be had. The same basket gets the same code again.
 */
export async function giveVoucher(tx: Tx, given: Given, now: Date): Promise<Voucher | null> {
  const { leftBasketId, email, customerId, discountId, days } = given;
  const before = await tx.recoveryVoucher.findUnique({ where: { leftBasketId }, select: { code: true } });
  if (before) return { ...before, fresh: false };
  const until = new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
  const id = createId("rvou");
  const row = { id, leftBasketId, email, customerId, code: "", givenAt: now, until };
  const { count } = await tx.recoveryVoucher.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return null;
  const minted = await mintCode(tx, { discountId, prefix: "BACK", by: "recovery" }, now);
  if (minted) await tx.recoveryVoucher.update({ where: { id }, data: { code: minted.code } });
  else await tx.recoveryVoucher.delete({ where: { id } });
  return minted && { code: minted.code, fresh: true };
}
