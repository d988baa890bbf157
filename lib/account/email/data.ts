import type { Tx } from "@/lib/platform/db";

type OpenChange = { readonly id: string; readonly email: string; readonly triesLeft: number };

/** The letter a user waits for; null once it was used or is too old. */
export async function readOpenChange(tx: Tx, userId: string, now: Date): Promise<OpenChange | null> {
  return tx.addressChange.findFirst({
    where: { userId, expiresAt: { gt: now } },
    select: { id: true, email: true, triesLeft: true },
  });
}

/** Whether an address opens somebody else's account, or, for one of the staff, that of another. */
export async function readTaken(tx: Tx, userId: string, email: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM app_user WHERE email = ${email}::citext AND id <> ${userId})
      OR EXISTS (SELECT 1 FROM customer WHERE email = ${email}::citext AND user_id <> ${userId})
      OR EXISTS (SELECT 1 FROM staff_member WHERE email = ${email}::citext AND user_id IS DISTINCT FROM ${userId}
        AND EXISTS (SELECT 1 FROM staff_member WHERE user_id = ${userId})) AS taken`;
  return row?.taken ?? true;
}
