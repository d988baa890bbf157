import type { Tx } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage";

const days14 = 14 * 24 * 60 * 60 * 1000;

/** Throws away brought files that are two weeks old; what they came to stays told. */
export async function removeOldFiles(tx: Tx, now: Date): Promise<void> {
  const old = await tx.productImport.findMany({
    where: {
      key: { not: null },
      createdAt: { lt: new Date(now.getTime() - days14) },
      state: { not: "running" },
    },
    select: { id: true, key: true, state: true },
  });
  const disk = await storage();
  for (const { id, key, state } of old) {
    if (key && (await disk.exists(key))) await disk.delete(key);
    const over = state === "checked" || state === "checking";
    await tx.productImport.update({
      where: { id },
      data: { key: null, ...(over ? { state: "cancelled", endedAt: now } : {}) },
    });
  }
}
