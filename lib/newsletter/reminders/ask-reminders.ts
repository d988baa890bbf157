import type { Tx } from "@/lib/platform/db";
import { enterConsent } from "../consent/enter-consent";
import { holdAddress } from "../consent/hold-address";
import { askLetters } from "../opt-in/ask-letters";
import type { OfferedTopic } from "../types";
import { waitsForAnswer } from "./waits-for-answer";

type Asked = {
  readonly email: string;
  /** The box as it was shown. */
  readonly topic: OfferedTopic;
  readonly locale: string;
  /** Their session proves the address: no letter has to. */
  readonly signedIn: boolean;
};

/**
 * The box for reminders was ticked at the checkout. Whoever is signed in with that very address has said yes with it; anybody
 * else is asked by letter, once a day at most, as for every letter (double opt-in).
 */
export async function askReminders(
  tx: Tx,
  { email, topic, locale, signedIn }: Asked,
  now: Date,
): Promise<void> {
  await holdAddress(tx, email);
  if (await waitsForAnswer(tx, email, now)) return;
  if (!signedIn) return askLetters(tx, { email, topics: [topic], source: "checkout", locale }, now);
  const { key, wording } = topic;
  const word = { email, act: "given", topic: key, wording, source: "checkout", locale } as const;
  await enterConsent(tx, { ...word, proof: "signed_in" }, now);
}
