import type { Tx } from "@/lib/platform/db";
import { wordingSchema } from "./schema";
import type { Wording } from "./types";

/** What the shop's people wrote for a letter on one of its occasions; nothing where our words stand. */
export async function readWording(tx: Tx, template: string, occasion: string): Promise<Wording> {
  const latest = await tx.letterWording.findFirst({
    where: { template, occasion },
    orderBy: { version: "desc" },
    select: { words: true },
  });
  return wordingSchema.parse(latest?.words ?? {});
}
