import type { Tx } from "@/lib/platform/db";
import { enterConsent } from "../consent/enter-consent";
import { holdAddress } from "../consent/hold-address";
import { withdraw } from "../consent/withdraw";
import type { Given } from "./save-birthday";

/** Keeps that somebody wants a present on their birthday, or no longer does. Saying the same again changes nothing. */
export async function takeBirthdayPoints(
  tx: Tx,
  { email, offer, locale, source, proof, wanted }: Omit<Given, "birthday"> & { readonly wanted: boolean },
  now: Date,
): Promise<void> {
  const { key: topic, wording } = offer;
  if (!wanted) return withdraw(tx, { email, topics: [topic], source }, now);
  await holdAddress(tx, email);
  const standing = await tx.newsletterPermission.findUnique({ where: { email_topic: { email, topic } } });
  if (standing?.state === "live") return;
  await enterConsent(tx, { email, act: "given", topic, wording, source, proof, locale }, now);
}
