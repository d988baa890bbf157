import type { Tx } from "@/lib/platform/db";

/**
 * Takes the person out of what an ambassador was: their page, words, terms and name go, and the code counts no more. What was earned and
 * paid stays in the books without them, for as long as there are books; of whoever earned nothing nothing stays.
 */
export async function forgetAmbassador(
  tx: Tx,
  { customerId, emails }: { readonly customerId: string; readonly emails: readonly string[] },
): Promise<void> {
  const found = await tx.ambassador.findMany({
    where: { OR: [{ customerId }, { email: { in: [...emails] } }] },
    select: { id: true, discountId: true, _count: { select: { commissions: true } } },
  });
  for (const { id, discountId, _count } of found) {
    if (discountId) await tx.discount.update({ where: { id: discountId }, data: { active: false } });
    const theirs = { where: { ambassadorId: id } };
    await tx.ambassadorPage.deleteMany(theirs);
    await tx.ambassadorTerms.deleteMany(theirs);
    await tx.ambassadorMove.deleteMany(theirs);
    await tx.ambassadorDay.deleteMany(theirs);
    if (_count.commissions === 0) await tx.ambassador.delete({ where: { id } });
    else
      await tx.ambassador.update({
        where: { id },
        data: {
          ...{ customerId: null, email: null, name: "Somebody erased", state: "ended" },
          ...{ speaksAt: "", why: "", word: null },
        },
      });
  }
}
