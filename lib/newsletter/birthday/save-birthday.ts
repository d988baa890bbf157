import type { Tx } from "@/lib/platform/db";
import { enterConsent } from "../consent/enter-consent";
import { holdAddress } from "../consent/hold-address";
import { withdraw } from "../consent/withdraw";
import type { OfferedTopic, Proof } from "../types";

export type Given = {
  readonly email: string;
  /** "MM-DD"; null for none. */
  readonly birthday: string | null;
  /** What stood beside the fields. */
  readonly offer: OfferedTopic;
  readonly locale: string;
  readonly source: "account" | "letter";
  /** What shows that it is they: their session, or the link that only their mailbox has. */
  readonly proof: Extract<Proof, "signed_in" | "letter_link">;
};

/**
 * Somebody whose address is proven gave their birthday, changed it or took it out: giving it asks for the letter, taking it out
 * withdraws that. The database keeps the day for as long as that permission stands and no longer.
 */
export async function saveBirthday(tx: Tx, given: Given, now: Date): Promise<void> {
  const { email, birthday, offer, locale, source, proof } = given;
  const { key: topic, wording } = offer;
  await holdAddress(tx, email);
  if (birthday === null) return withdraw(tx, { email, topics: [topic], source }, now);
  const standing = await tx.newsletterPermission.findUnique({ where: { email_topic: { email, topic } } });
  if (standing?.state !== "live")
    await enterConsent(tx, { email, act: "given", topic, wording, source, proof, locale }, now);
  await tx.subscriber.update({ where: { email }, data: { birthday } });
}
