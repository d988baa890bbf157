import type { Tx } from "@/lib/platform/db";

/** The last backups, made or failed, newest first. */
export async function listBackups(tx: Tx, count: number) {
  const rows = await tx.backup.findMany({ orderBy: { at: "desc" }, take: count });
  return rows.map(({ id, bytes, rows: all, ...row }) => ({
    ...row,
    id: String(id),
    bytes: bytes === null ? null : Number(bytes),
    rows: all === null ? null : Number(all),
  }));
}

/** Whether a restore would overwrite somebody's work: anything sold, to sell, set or anybody known. */
export async function hasAnything(tx: Tx): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ some: boolean }[]>`
    SELECT EXISTS (SELECT FROM product) OR EXISTS (SELECT FROM orders) OR EXISTS (SELECT FROM customer)
      OR EXISTS (SELECT FROM setting) OR EXISTS (SELECT FROM staff_member) AS some`;
  return row?.some ?? false;
}
