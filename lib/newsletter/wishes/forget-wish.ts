import type { Tx } from "@/lib/platform/db";
import { holdAddress } from "../consent/hold-address";

type Forgotten = { readonly email: string; readonly wishId: string };

/** Ends one wish of somebody's before it came true. Another's, and one that is over, stay as they are. */
export async function forgetWish(tx: Tx, { email, wishId }: Forgotten, now: Date): Promise<void> {
  await holdAddress(tx, email);
  await tx.productWish.updateMany({
    where: { id: wishId, email, state: { in: ["asked", "confirmed"] } },
    data: { state: "ended", endedAt: now },
  });
}
