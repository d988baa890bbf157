import type { Tx } from "@/lib/platform/db";
import type { LinkOfMail } from "./types";

/** Where a link of a letter leads; null when it is not known any more. */
export async function readMailLink(tx: Tx, { letterId, no }: LinkOfMail): Promise<string | null> {
  const letter = await tx.outboxLetter.findUnique({ where: { id: letterId }, select: { links: true } });
  return letter?.links[no] ?? null;
}
