import type { Tx } from "@/lib/platform/db";

/**
 * The ids of all active owners, locked until the transaction ends and always in one order: whatever takes an owner away
 * begins with this, so that of two such changes the second sees what the first left.
 */
export async function lockOwners(tx: Tx): Promise<string[]> {
  const owners = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM staff_member WHERE role = 'owner' AND state = 'active' ORDER BY id FOR UPDATE`;
  return owners.map(({ id }) => id);
}
