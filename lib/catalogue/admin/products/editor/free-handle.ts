import type { Tx } from "@/lib/platform/db";

/** A handle that no product has: the wanted one, or it with the next number behind. */
export async function freeHandle(tx: Tx, wanted: string): Promise<string> {
  const base = wanted || "product";
  const rows = await tx.product.findMany({
    where: { OR: [{ handle: base }, { handle: { startsWith: `${base}-` } }] },
    select: { handle: true },
  });
  const taken = new Set(rows.map((row) => row.handle));
  let handle = base;
  for (let number = 2; taken.has(handle); number += 1) handle = `${base}-${number}`;
  return handle;
}
