import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";

export type Asked = {
  readonly email: string;
  /** The exact words beside the box. */
  readonly wording: string;
  /** Where the box stood: "checkout". */
  readonly source: string;
  readonly orderId?: string;
};

/** Notes in the consent ledger that somebody ticked the box. It is a wish, not yet proof: nothing is sent on its strength alone. */
export async function recordAsked(tx: Tx, asked: Asked, now: Date): Promise<void> {
  const { id } = await tx.consentEntry.create({
    data: { ...asked, act: "asked", topic: "newsletter", at: now },
    select: { id: true },
  });
  const data = { consentEntryId: id.toString(), topic: "newsletter", source: asked.source };
  await record(
    tx,
    { type: "consent_asked", ...(asked.orderId ? { orderId: asked.orderId } : {}), data },
    now,
  );
}
