import type { Db, Tx } from "@/lib/platform/db";
import { tryEach } from "@/lib/platform/try-each";
import { lockMember } from "../ledger/lock-member";
import { endAvailable } from "./end-available";

/** Points of people who were erased or left, as they come due: they are nobody's any more and end at once. */
export async function endOfGone(database: Db, now: Date): Promise<void> {
  const gone = await database.loyaltyMember.findMany({
    where: { OR: [{ customerId: null }, { leftAt: { not: null } }], available: { gt: 0 } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const end = async (tx: Tx, id: string) => {
    const member = await lockMember(tx, id);
    if (member.customerId === null || member.leftAt) await endAvailable(tx, member, now);
  };
  await tryEach(gone, "Points of some who are gone could not be ended", ({ id }) =>
    database.$transaction((tx) => end(tx, id)),
  );
}
