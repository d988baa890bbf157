import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { newCode } from "./new-code";
import { readMintable } from "./read-mintable";

type Wanted = {
  readonly discountId: string;
  readonly prefix: string;
  /** The part of the program that gives it: its codes stand in one batch of the discount. */
  readonly by: string;
};

/**
 * Makes one single-use code of a discount for one person; null when the discount is gone, off, over, used up, or has another
 * way of being asked for.
 */
export async function mintCode(
  tx: Tx,
  { discountId, prefix, by }: Wanted,
  now: Date,
): Promise<{ code: string; endsAt: Date | null } | null> {
  const discount = await readMintable(tx, discountId, now);
  if (!discount) return null;
  const batchId = await batchOf(tx, { discountId, prefix, by }, now);
  for (;;) {
    const code = newCode(prefix);
    const { count } = await tx.uniqueCode.createMany({
      data: [{ code, discountId, batchId, createdAt: now }],
      skipDuplicates: true,
    });
    if (count === 1) return { code, endsAt: discount.endsAt };
  }
}

async function batchOf(tx: Tx, { discountId, prefix, by }: Wanted, now: Date): Promise<string> {
  const [known] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE code_batch SET wanted = wanted + 1, made = made + 1
    WHERE discount_id = ${discountId} AND requested_by = ${by} AND prefix = ${prefix} RETURNING id`;
  if (known) return known.id;
  const id = createId("cbat");
  await tx.codeBatch.create({
    data: { id, discountId, prefix, wanted: 1, made: 1, requestedBy: by, createdAt: now, doneAt: now },
  });
  return id;
}
