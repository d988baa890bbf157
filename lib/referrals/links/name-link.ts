import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { linkCode } from "./link-code";

type Named = { readonly customerId: string; readonly shownName: string };

/**
 * Gives a customer who has bought here their address for friends, or changes the name on the one they have: the address
 * stays, for it has been passed on. Refuses "not_yet" to whoever has not bought.
 */
export async function nameLink(
  tx: Tx,
  { customerId, shownName }: Named,
  now: Date,
): Promise<Result<void, "not_yet">> {
  const { count } = await tx.referralLink.updateMany({ where: { customerId }, data: { shownName } });
  if (count > 0) return success(undefined);
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { orderCount: true } });
  if (!customer || customer.orderCount === 0) return refusal("not_yet");
  for (;;) {
    const made = await tx.referralLink.createMany({
      data: [{ id: createId("rlnk"), customerId, code: linkCode(shownName), shownName, createdAt: now }],
      skipDuplicates: true,
    });
    // None was made: the address is somebody's, or the customer asked twice at once and has theirs.
    if (made.count === 1 || (await tx.referralLink.findUnique({ where: { customerId } })))
      return success(undefined);
  }
}
