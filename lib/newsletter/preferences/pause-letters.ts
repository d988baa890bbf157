import type { Tx } from "@/lib/platform/db";
import { enterConsent } from "../consent/enter-consent";
import { holdAddress } from "../consent/hold-address";

const pauseDays = 30;

type Paused = { readonly email: string; readonly pause: boolean; readonly source: string };

/** Holds all letters of news for a month, or lets them come again. What was agreed to stays as it is. */
export async function pauseLetters(tx: Tx, { email, pause, source }: Paused, now: Date): Promise<void> {
  await holdAddress(tx, email);
  const reader = await tx.subscriber.findUnique({ where: { email } });
  const paused = reader?.pausedUntil && reader.pausedUntil > now;
  if (!reader || Boolean(paused) === pause) return;
  const word = { email, topic: "*", source, wording: "" };
  const until = new Date(now.getTime() + pauseDays * 24 * 60 * 60 * 1000);
  await enterConsent(tx, pause ? { ...word, act: "paused", until } : { ...word, act: "resumed" }, now);
}
