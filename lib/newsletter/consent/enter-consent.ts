import { record } from "@/lib/journal/record";
import type { FactType } from "@/lib/journal/types";
import type { Tx } from "@/lib/platform/db";
import type { Act, ConsentWord } from "../types";

const facts = {
  asked: "consent_asked",
  given: "consent_confirmed",
  withdrawn: "consent_withdrawn",
} as const satisfies Partial<Record<Act, FactType>>;

/**
 * Writes one word into the consent ledger (Regulation (EU) 2016/679 art. 7(1): the shop has to be able to show it), and the
 * fact of it into the journal. Where the address stands with the topic follows by the ledger's trigger.
 * @returns the row's id
 */
export async function enterConsent(tx: Tx, word: ConsentWord, now: Date): Promise<bigint> {
  const { id } = await tx.consentEntry.create({ data: { ...word, at: now }, select: { id: true } });
  const { act, topic, source, orderId } = word;
  if (act === "asked" || act === "given" || act === "withdrawn") {
    const data = { consentEntryId: id.toString(), topic, source };
    await record(tx, { type: facts[act], ...(orderId ? { orderId } : {}), data }, now);
  }
  return id;
}
