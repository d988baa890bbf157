import { takeBackCode } from "@/lib/discounts/codes/take-back-code";
import type { Tx } from "@/lib/platform/db";

/** Undoes a voucher that gives nothing for this basket, before anybody was told of it. */
export async function takeBackVoucher(tx: Tx, leftBasketId: string, code: string): Promise<void> {
  await tx.recoveryVoucher.deleteMany({ where: { leftBasketId } });
  await takeBackCode(tx, code);
}
