import type { Tx } from "@/lib/platform/db";

export type SuppressionReason = "bounced" | "complained" | "suppressed";

/** Puts addresses on the list of those never written to again; the first reason stays. */
export async function suppress(
  tx: Tx,
  emails: readonly string[],
  reason: SuppressionReason,
  now: Date,
): Promise<void> {
  const data = emails.map((email) => ({ email, reason, createdAt: now }));
  await tx.suppression.createMany({ data, skipDuplicates: true });
}
