import type { Tx } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage";

/** How long a file is kept: it holds what the database may forget the next day. */
const keptMs = 7 * 24 * 60 * 60 * 1000;

/** Deletes the files of exports that are a week old, and then their rows. */
export async function removeOldExports(tx: Tx, now: Date): Promise<void> {
  const old = await tx.listExport.findMany({
    where: { createdAt: { lt: new Date(now.getTime() - keptMs) } },
    select: { id: true, storageKey: true },
  });
  const disk = await storage();
  for (const { id, storageKey } of old) {
    if (storageKey && (await disk.exists(storageKey))) await disk.delete(storageKey);
    await tx.listExport.deleteMany({ where: { id } });
  }
}
