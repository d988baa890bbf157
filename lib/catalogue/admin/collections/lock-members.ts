import type { Tx } from "@/lib/platform/db";

/** Locks a collection by hand, so that its order is changed by one at a time; null when it is none. */
export async function lockMembers(tx: Tx, id: string): Promise<{ handle: string } | null> {
  const [row] = await tx.$queryRaw<{ handle: string }[]>`
    SELECT handle FROM collection WHERE id = ${id} AND kind = 'manual' FOR NO KEY UPDATE`;
  return row ?? null;
}
