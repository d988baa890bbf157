import type { Tx } from "@/lib/platform/db";
import { enterConsent } from "../consent/enter-consent";
import { holdAddress } from "../consent/hold-address";
import { similarTopic } from "./similar-words";

/**
 * An order is paid whose buyer was told of letters about similar goods and did not say no: from now on these are allowed
 * (UK PECR 2003 reg. 22(3); Directive 2002/58/EC art. 13(2)). Whoever said no before, in whatever way, stays unwritten to.
 */
export async function beginSoftOptIn(tx: Tx, orderId: string, now: Date): Promise<void> {
  const told = await tx.consentEntry.findFirst({ where: { orderId, topic: similarTopic, act: "told" } });
  if (!told) return;
  const { email, topic, wording, source, locale } = told;
  await holdAddress(tx, email);
  const standing = await tx.newsletterPermission.findUnique({ where: { email_topic: { email, topic } } });
  if (standing?.state !== "told" || standing.withdrawnAt) return;
  const word = {
    email,
    act: "given",
    topic,
    wording,
    source,
    orderId,
    basis: "soft",
    proof: "bought",
  } as const;
  await enterConsent(tx, { ...word, evidence: { order: orderId }, ...(locale ? { locale } : {}) }, now);
}
