import type { Tx } from "@/lib/platform/db";
import { enterConsent } from "../consent/enter-consent";
import { holdAddress } from "../consent/hold-address";
import { withdraw } from "../consent/withdraw";
import { welcomeReader } from "../opt-in/welcome-reader";
import { similarTopic } from "../similar/similar-words";
import type { Frequency, OfferedTopic, Proof } from "../types";

type Saved = {
  readonly email: string;
  readonly locale: string;
  /** All that was shown, and the keys of what is ticked. */
  readonly offered: readonly OfferedTopic[];
  readonly chosen: readonly string[];
  /** Whether letters about similar goods may go on; they cannot be begun here. */
  readonly similar: boolean;
  readonly frequency: Frequency;
  readonly source: "account" | "letter";
  /** What shows that it is they: their session, or the link that only their mailbox has. */
  readonly proof: Extract<Proof, "signed_in" | "letter_link">;
};

/** Somebody whose address is proven chose what comes and how often. Only what changes is written. */
export async function savePreferences(tx: Tx, saved: Saved, now: Date): Promise<void> {
  const { email, locale, offered, chosen, frequency, source, proof } = saved;
  await holdAddress(tx, email);
  const standing = await tx.newsletterPermission.findMany({ where: { email } });
  const live = new Set(
    standing.filter((one) => one.state === "live" && one.basis === "consent").map(({ topic }) => topic),
  );
  const begun = offered.filter(({ key }) => chosen.includes(key) && !live.has(key));
  for (const { key, wording } of begun)
    await enterConsent(tx, { email, act: "given", topic: key, wording, source, proof, locale }, now);
  const ended = offered.filter(({ key }) => !chosen.includes(key)).map(({ key }) => key);
  await withdraw(tx, { email, topics: saved.similar ? ended : [...ended, similarTopic], source }, now);
  await tx.subscriber.updateMany({ where: { email }, data: { frequency } });
  if (begun.length === 0) return;
  const { id: subscriberId } = await tx.subscriber.findUniqueOrThrow({ where: { email } });
  await welcomeReader(tx, { subscriberId, email, topics: begun.map(({ key }) => key) }, now);
}
