import type { Tx } from "@/lib/platform/db";

/** Who stands behind ids that rows keep; parts of the program are called as they are. */
export async function readStaffNames(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<(id: string) => string> {
  const members = await tx.staffMember.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, name: true },
  });
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? (id.startsWith("stf_") ? "somebody who left" : id);
}
