import type { Tx } from "@/lib/platform/db";
import type { Ambassador } from "@/lib/platform/generated/client";

/** Reads an ambassador and keeps everybody else from their books until the transaction ends. Orders are locked before. */
export async function lockAmbassador(tx: Tx, id: string): Promise<Ambassador> {
  await tx.$queryRaw`SELECT 1 FROM ambassador WHERE id = ${id} FOR UPDATE`;
  return tx.ambassador.findUniqueOrThrow({ where: { id } });
}
