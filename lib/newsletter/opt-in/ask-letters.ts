import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { enterConsent } from "../consent/enter-consent";
import { holdAddress } from "../consent/hold-address";
import { readReader } from "../data";
import { optInLimits } from "./opt-in-limits";

export type LettersAsked = {
  readonly email: string;
  readonly topics: readonly { readonly key: string; readonly title: string; readonly wording: string }[];
  /** Where the boxes stood: "footer", "landing", "checkout". */
  readonly source: string;
  readonly locale: string;
  readonly orderId?: string;
};

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Notes that somebody asked for letters to an address, and has the mailbox asked whether it was its owner (double opt-in).
 * It is a wish, not yet proof: nothing of news is sent on its strength. Who has it all already is told so by letter, so that
 * the page can say the same to everybody. More than a few times a day an address is not written to, and nothing is noted.
 */
export async function askLetters(tx: Tx, asked: LettersAsked, now: Date): Promise<void> {
  const { email, topics, source, locale, orderId } = asked;
  await holdAddress(tx, email);
  const since = new Date(now.getTime() - dayMs);
  const asks = await tx.optIn.count({ where: { email, createdAt: { gt: since } } });
  if (asks >= optInLimits.aDay) return;
  const reader = await readReader(tx, { email });
  const live = new Set(
    reader?.permissions
      .filter((one) => one.state === "live" && one.basis === "consent")
      .map((one) => one.topic),
  );
  const wanted = topics.filter(({ key }) => !live.has(key));
  if (wanted.length === 0) {
    const key = `letters-known:${reader?.id}:${now.toISOString().slice(0, 10)}`;
    await enqueueLetter(tx, { key, template: "letters-known", to: email, props: {} }, now);
    return;
  }
  const entryIds: bigint[] = [];
  for (const { key, wording } of wanted) {
    const word = { email, act: "asked", topic: key, wording, source, locale } as const;
    entryIds.push(await enterConsent(tx, { ...word, ...(orderId ? { orderId } : {}) }, now));
  }
  const optInId = createId("optin");
  const expiresAt = new Date(now.getTime() + optInLimits.days * dayMs);
  await tx.optIn.create({ data: { id: optInId, email, entryIds, locale, createdAt: now, expiresAt } });
  const props = { optInId, topics: wanted.map(({ title }) => title), days: optInLimits.days };
  await enqueueLetter(
    tx,
    { key: `confirm-letters:${optInId}`, template: "confirm-letters", to: email, props },
    now,
  );
}
