import type { NewsRefusal } from "@/lib/mail/enqueue-news";
import type { Tx } from "@/lib/platform/db";

/** Refusals that are over on some day without anybody doing anything. */
const passing: readonly string[] = ["paused", "reminded", "often_enough", "capped"] satisfies NewsRefusal[];
/** Refusals that are over once somebody confirms, or has paid. */
const waiting: readonly string[] = ["asked", "told"] satisfies NewsRefusal[];

export type MayWrite =
  | { readonly may: "now"; readonly email: string; readonly topic: string }
  /** "later" passes by itself, "not" holds for this letter, "never" for all that would follow. */
  | { readonly may: "later" | "not" | "never"; readonly email: string; readonly reason: NewsRefusal };

/**
 * Whether somebody may be written to about one of these topics now, by the database's own word: under which of their
 * addresses, and about which topic. Earlier ones go before later ones.
 */
export async function mayWrite(
  tx: Tx,
  emails: readonly string[],
  topics: readonly string[],
  now: Date,
): Promise<MayWrite> {
  const asked = await tx.$queryRaw<{ email: string; topic: string; reason: NewsRefusal | null }[]>`
    SELECT email, topic, letter_refusal(email::citext, topic, ${now}::timestamptz, '') AS reason
    FROM unnest(${[...emails]}::text[]) WITH ORDINALITY AS a(email, first), unnest(${[...topics]}::text[]) WITH ORDINALITY AS t(topic, second)
    ORDER BY first, second`;
  const refused = asked.flatMap(({ email, reason }) => (reason ? [{ email, reason }] : []));
  const among = (reasons: readonly string[]) => refused.find(({ reason }) => reasons.includes(reason));
  const allowed = asked.find(({ reason }) => reason === null);
  if (allowed) return { may: "now", email: allowed.email, topic: allowed.topic };
  const later = among(passing);
  if (later) return { may: "later", ...later };
  const not = among(waiting);
  if (not) return { may: "not", ...not };
  const never = refused.find(({ reason }) => reason !== "never_asked");
  return { may: "never", ...(never ?? { email: emails[0] ?? "", reason: "never_asked" }) };
}
