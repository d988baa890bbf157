import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { enterConsent } from "../consent/enter-consent";
import { holdAddress } from "../consent/hold-address";
import { welcomeReader } from "./welcome-reader";

/**
 * The button behind a letter's link was pressed: what was asked for is consent now, proven by the mailbox. Once a link, and
 * for fourteen days; the conditional update lets one of two presses through. A welcome follows, once a reader.
 */
export async function confirmOptIn(
  tx: Tx,
  optInId: string,
  now: Date,
): Promise<Result<{ subscriberId: string }, "spent">> {
  const [used] = await tx.$queryRaw<
    { email: string; entryIds: bigint[]; wishId: string | null; locale: string }[]
  >`
    UPDATE opt_in SET used_at = ${now} WHERE id = ${optInId} AND used_at IS NULL AND expires_at > ${now}
    RETURNING email::text, coalesce(entry_ids, '{}') AS "entryIds", wish_id AS "wishId", locale`;
  if (!used) return refusal("spent");
  const { email, entryIds, wishId, locale } = used;
  await holdAddress(tx, email);
  if (wishId)
    await tx.productWish.updateMany({
      where: { id: wishId, email, state: "asked" },
      data: { state: "confirmed", proof: "double_opt_in", confirmedAt: now },
    });
  const asked = await tx.consentEntry.findMany({ where: { id: { in: entryIds } }, orderBy: { id: "asc" } });
  for (const { id, topic, wording, source } of asked) {
    const evidence = { letter: `confirm-letters:${optInId}`, asked: id.toString() };
    const word = { email, act: "given", topic, wording, source, locale } as const;
    await enterConsent(tx, { ...word, proof: "double_opt_in", evidence }, now);
  }
  const { id: subscriberId } = await tx.subscriber.findUniqueOrThrow({ where: { email } });
  await welcomeReader(tx, { subscriberId, email, topics: asked.map(({ topic }) => topic) }, now);
  return success({ subscriberId });
}
