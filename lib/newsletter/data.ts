import type { Tx } from "@/lib/platform/db";

export type Consent = {
  readonly topic: string;
  /** "asked": ticked, not confirmed. "given": confirmed. "withdrawn": taken back. */
  readonly act: string;
  /** The words that stood beside the box. */
  readonly wording: string;
  readonly at: Date;
};

/** The last thing an address said about each topic. */
export async function readConsents(tx: Tx, email: string): Promise<Consent[]> {
  return tx.consentEntry.findMany({
    where: { email },
    distinct: ["topic"],
    orderBy: [{ topic: "asc" }, { at: "desc" }, { id: "desc" }],
    select: { topic: true, act: true, wording: true, at: true },
  });
}
