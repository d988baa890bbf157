import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";

const columns = {
  visits: Prisma.sql`visits`,
  shares: Prisma.sql`shares`,
  taken: Prisma.sql`taken`,
};

/** Counts by the day (UTC) that an ambassador's page was opened, passed on, or its offer taken. Nobody is noted who did. */
export async function countDay(
  tx: Tx,
  { word, what }: { readonly word: string; readonly what: keyof typeof columns },
  now: Date,
): Promise<void> {
  const column = columns[what];
  await tx.$executeRaw`
    INSERT INTO ambassador_day (ambassador_id, day, ${column})
    SELECT id, (${now}::timestamptz AT TIME ZONE 'UTC')::date, 1 FROM ambassador WHERE word = ${word}::citext AND state = 'active'
    ON CONFLICT (ambassador_id, day) DO UPDATE SET ${column} = ambassador_day.${column} + 1`;
}
