import type { Tx } from "@/lib/platform/db";
import { erasedAddress } from "@/lib/platform/secrets/erased-address";
import type { ImportedRow, ImportFault } from "../types";

type Known = { email: string; reason: ImportFault };

/**
 * Why these lines are left out, by address in small letters: whoever ever withdrew, whose mailbox refused us or complained,
 * whom we were asked to forget, who is on the list already. What was ended stays ended, whatever a file says.
 */
export async function judgeRows(
  tx: Tx,
  rows: readonly ImportedRow[],
  topic: string,
): Promise<Map<string, ImportFault>> {
  const emails = rows.map(({ email }) => email);
  const digests = new Map(emails.map((email) => [erasedAddress(email), email.toLowerCase()]));
  const known = await tx.$queryRaw<Known[]>`
    SELECT lower(email::text) AS email, reason FROM (
      SELECT p.email, 'subscribed' AS reason, 4 AS weight FROM newsletter_permission p
        WHERE p.email = ANY(${emails}::text[]::citext[]) AND p.topic = ${topic} AND p.state = 'live'
      UNION ALL SELECT p.email, 'withdrew', 3 FROM newsletter_permission p
        WHERE p.email = ANY(${emails}::text[]::citext[]) AND p.withdrawn_at IS NOT NULL
      UNION ALL SELECT u.email, 'suppressed', 2 FROM suppression u WHERE u.email = ANY(${emails}::text[]::citext[])
    ) AS found ORDER BY weight DESC`;
  const gone = await tx.$queryRaw<{ email: string }[]>`
    SELECT DISTINCT email::text FROM consent_entry WHERE email = ANY(${[...digests.keys()]}::text[]::citext[])
    UNION SELECT email::text FROM suppression WHERE email = ANY(${[...digests.keys()]}::text[]::citext[])`;
  return new Map<string, ImportFault>([
    ...known.map(({ email, reason }) => [email, reason] as const),
    ...gone.map(({ email }) => [digests.get(email) ?? email, "erased"] as const),
  ]);
}
