import type { Tx } from "@/lib/platform/db";
import type { ListExport } from "@/lib/platform/generated/client";
import type { ExportProgress } from "./types";

function progress({ id, name, state, rowsDone, rowsTotal, bytes, createdAt }: ListExport): ExportProgress {
  return {
    id,
    name,
    state,
    rowsDone,
    rowsTotal,
    bytes: bytes === null ? null : Number(bytes),
    createdAt: createdAt.toISOString(),
    href: state === "done" ? `/api/admin/exports/${id}/file` : null,
  };
}

/** One person's latest exports of a list. */
export async function listExports(tx: Tx, staffId: string, name: string): Promise<ExportProgress[]> {
  const rows = await tx.listExport.findMany({
    where: { staffId, name },
    orderBy: { createdAt: "desc" },
    take: 5,
  });
  return rows.map(progress);
}

/** How far somebody's own export is; null for another person's. */
export async function readExport(tx: Tx, staffId: string, id: string): Promise<ExportProgress | null> {
  const row = await tx.listExport.findFirst({ where: { id, staffId } });
  return row && progress(row);
}

/** The file of somebody's own export with the name of its list; null until it is written. */
export async function readExportFile(
  tx: Tx,
  staffId: string,
  id: string,
): Promise<{ name: string; key: string; createdAt: Date } | null> {
  const row = await tx.listExport.findFirst({ where: { id, staffId, state: "done" } });
  return row?.storageKey ? { name: row.name, key: row.storageKey, createdAt: row.createdAt } : null;
}
