import { birthdayPointsTopic } from "@/lib/newsletter/birthday/birthday-points-topic";
import type { Tx } from "@/lib/platform/db";

type Asked = {
  /** "MM-DD" */
  readonly birthdays: readonly string[];
  readonly timeZone: string;
  /** Only this one. */
  readonly memberId?: string;
};

/**
 * Members whose birthday is among these and who want a present on it: permission stands at this moment, something
 * they bought is kept, and no other was given within twelve months by the shop's calendar, whatever day they name by now.
 * @returns members' ids
 */
export async function wantedBirthdays(
  tx: Tx,
  { birthdays, timeZone, memberId }: Asked,
  now: Date,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM subscriber s
    JOIN newsletter_permission p ON p.email = s.email AND p.topic = ${birthdayPointsTopic} AND p.state = 'live'
    JOIN customer c ON c.email = s.email AND c.user_id IS NOT NULL
    JOIN loyalty_member m ON m.customer_id = c.id AND m.left_at IS NULL
    WHERE s.birthday = ANY(${[...birthdays]}::text[]) AND m.id = coalesce(${memberId ?? null}, m.id)
      AND EXISTS (SELECT FROM order_points o WHERE o.member_id = m.id AND o.spend > 0)
      AND NOT EXISTS (SELECT FROM points_transaction t WHERE t.member_id = m.id AND t.kind = 'granted' AND t.reason = 'birthday'
        AND ((t.at AT TIME ZONE ${timeZone})::date + interval '1 year')::date > (${now}::timestamptz AT TIME ZONE ${timeZone})::date)
    ORDER BY m.id`;
  return rows.map(({ id }) => id);
}
